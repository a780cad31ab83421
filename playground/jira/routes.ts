import { createMetaRoutes } from './rest/create-meta';
import { issueRoutes } from './rest/issues';
import { peopleRoutes } from './rest/people';
import { projectRoutes } from './rest/projects';
import type { Route } from './route';

/** Everything that this Jira answers. Each area has its own file. */
export const routes: Route[] = [...peopleRoutes, ...projectRoutes, ...createMetaRoutes, ...issueRoutes];
