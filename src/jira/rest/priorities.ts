import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import type { Priorities } from '../ports';
import { jiraPages } from './jira-pages';

const Row = z.object({ id: z.string(), name: z.string() });

/** Jira answers priorities in the site's own order, highest first. */
export const jiraPriorities: Priorities = {
  all: () =>
    jiraPages(Row, 'GET /priority/search', (startAt) =>
      asUser().requestJira(route`/rest/api/3/priority/search?startAt=${startAt}&maxResults=50`),
    ),
};
