import type { CopyPorts } from './copy-ports';
import { copyQueue } from './events/queues';
import { jiraDescriptions } from './rest/descriptions';
import { kvsPolicyStore } from './storage/policy-store';
import { siteFacts } from './storage/remembered';

/** Everything that readable copies stand on, as it runs in Forge. */
export const forgeCopyPorts: CopyPorts = {
  policies: kvsPolicyStore,
  siteFacts,
  descriptions: jiraDescriptions,
  copies: copyQueue,
};
