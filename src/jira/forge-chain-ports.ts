import type { ChainPorts } from './chain-ports';
import { jiraNamedItems } from './rest/named-items';
import { kvsPolicyRevisions } from './storage/policy-revisions';
import { kvsPolicyStore } from './storage/policy-store';
import { siteFacts } from './storage/remembered';
import { kvsRulings } from './storage/repair-stores';

/** What automation rules and agents stand on, as it runs in Forge. */
export const forgeChainPorts: ChainPorts = {
  items: jiraNamedItems,
  policies: kvsPolicyStore,
  revisions: kvsPolicyRevisions,
  rulings: kvsRulings,
  siteFacts,
};
