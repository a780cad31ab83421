import { route } from '@forge/api';
import * as z from 'zod/mini';

import type { Asking, Priorities } from '../ports';
import { apiOf } from './jira-call';
import { jiraPages } from './jira-pages';

const Row = z.object({ id: z.string(), name: z.string() });

/** Jira answers priorities in the site's own order, highest first. */
export const jiraPriorities = (as: Asking): Priorities => ({
  all: () =>
    jiraPages(Row, 'GET /priority/search', (startAt) =>
      apiOf(as).requestJira(route`/rest/api/3/priority/search?startAt=${startAt}&maxResults=50`),
    ),
});
