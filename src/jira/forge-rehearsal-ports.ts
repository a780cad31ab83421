import { rehearsalQueue } from './events/queues';
import type { RehearsalPorts } from './rehearsal-ports';
import { jiraPeople } from './rest/people';
import { jiraRehearsalPages } from './rest/rehearsal-pages';
import { jiraWorkItems } from './rest/work-items';
import { kvsPolicyRevisions } from './storage/policy-revisions';
import { kvsPolicyStore } from './storage/policy-store';
import { kvsRehearsals } from './storage/rehearsal-store';
import { siteFacts } from './storage/remembered';

/** Everything that a rehearsal stands on, as it runs in Forge. */
export const forgeRehearsalPorts: RehearsalPorts = {
  policies: kvsPolicyStore,
  revisions: kvsPolicyRevisions,
  siteFacts,
  pages: jiraRehearsalPages,
  rehearsals: kvsRehearsals,
  turns: rehearsalQueue,
  workItems: jiraWorkItems,
  people: jiraPeople,
};
