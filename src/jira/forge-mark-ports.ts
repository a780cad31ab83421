import { jiraSearchMarks } from './rest/search-marks';
import type { MarkPorts } from './search-ports';
import { kvsPolicyRevisions } from './storage/policy-revisions';
import { kvsPolicyStore } from './storage/policy-store';
import { siteFacts } from './storage/remembered';
import { kvsRequests } from './storage/request-store';
import { kvsRulings } from './storage/repair-stores';

/** Everything that marks for search stand on, as it runs in Forge. */
export const forgeMarkPorts: MarkPorts = {
  policies: kvsPolicyStore,
  siteFacts,
  revisions: kvsPolicyRevisions,
  rulings: kvsRulings,
  requests: { store: kvsRequests },
  searchMarks: jiraSearchMarks,
};
