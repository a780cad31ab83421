import { bulkRoutes } from './rest/bulk';
import { changelogRoutes } from './rest/changelogs';
import { commentRoutes } from './rest/comments';
import { createMetaRoutes } from './rest/create-meta';
import { fieldRoutes } from './rest/fields';
import { filterRoutes } from './rest/filters';
import { issueRoutes } from './rest/issues';
import { linkRoutes } from './rest/links';
import { peopleRoutes } from './rest/people';
import { permissionRoutes } from './rest/permissions';
import { priorityRoutes } from './rest/priorities';
import { projectRoleRoutes } from './rest/project-roles';
import { projectRoutes } from './rest/projects';
import { propertyRoutes } from './rest/properties';
import { screenSchemeRoutes } from './rest/screen-schemes';
import { screenRoutes } from './rest/screens';
import { searchRoutes } from './rest/search';
import { transitionRoutes } from './rest/transitions';
import { uiModificationRoutes } from './rest/ui-modifications';
import { watcherRoutes } from './rest/watchers';
import { workflowRoutes } from './rest/workflows';
import type { Route } from './route';

/** Everything that this Jira answers. Each area has its own file; scopes and roles are in endpoints.ts. */
export const routes: Route[] = [
  ...peopleRoutes,
  ...permissionRoutes,
  ...projectRoutes,
  ...projectRoleRoutes,
  ...propertyRoutes,
  ...priorityRoutes,
  ...fieldRoutes,
  ...screenRoutes,
  ...screenSchemeRoutes,
  ...createMetaRoutes,
  ...issueRoutes,
  ...transitionRoutes,
  ...commentRoutes,
  ...watcherRoutes,
  ...linkRoutes,
  ...bulkRoutes,
  ...changelogRoutes,
  ...searchRoutes,
  ...filterRoutes,
  ...uiModificationRoutes,
  ...workflowRoutes,
];
