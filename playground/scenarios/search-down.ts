import { refuse } from '../jira/request';
import type { Scenario } from './scenario';
import { setUp } from './set-up';

/** What runs in the background over many work items waits, and can be cancelled. */
export const searchDown: Scenario = {
  id: 'search-down',
  title: 'Set up, and search is down',
  description: 'LEARN is covered, and Jira answers 503 to every search of the app.',
  prepare: setUp,
  jiraFault: ({ byApp, path }) =>
    byApp && path.includes('/search/jql') ? refuse(503, 'The service is unavailable.') : null,
};
