import { learnQueue } from './events/queues';
import type { LearnPorts } from './learn-ports';
import { jiraHistoryPages } from './rest/history-pages';
import { jiraWorkItems } from './rest/work-items';
import { kvsClaims } from './storage/claim-store';
import { kvsCounters } from './storage/counter-store';
import { kvsLearnings } from './storage/learning-store';
import { kvsPolicyStore } from './storage/policy-store';
import { siteFacts } from './storage/remembered';

/** Everything that learning stands on, as it runs in Forge. */
export const forgeLearnPorts: LearnPorts = {
  policies: kvsPolicyStore,
  siteFacts,
  pages: jiraHistoryPages,
  learnings: kvsLearnings,
  turns: learnQueue,
  counters: kvsCounters,
  workItems: jiraWorkItems,
  claims: kvsClaims,
};
