import { allGuards } from './all-guards';
import { brokenGate } from './broken-gate';
import { brokenPolicy } from './broken-policy';
import { fresh } from './fresh';
import { jiraDown, jiraRefuses, jiraStumbles } from './jira-fails';
import { largeSite } from './large-site';
import { manyProjects } from './many-projects';
import { mandatoryDescription } from './mandatory-description';
import { onlooker } from './onlooker';
import { ready } from './ready';
import { requests } from './requests';
import { resolverDown } from './resolver-down';
import type { Scenario } from './scenario';
import { searchDown } from './search-down';
import { softwareBugs } from './software-bugs';
import { withPortal } from './with-portal';

/** In the order of the menu. */
export const scenarios: Scenario[] = [
  ready,
  allGuards,
  requests,
  mandatoryDescription,
  softwareBugs,
  withPortal,
  fresh,
  brokenPolicy,
  brokenGate,
  resolverDown,
  jiraDown,
  jiraRefuses,
  jiraStumbles,
  searchDown,
  onlooker,
  manyProjects,
  largeSite,
];
/** Where the server begins: a newcomer can be refused and then succeed without setting anything up. */
export const FIRST = ready.id;
