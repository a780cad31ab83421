import { auditQueue, copyQueue, lookQueue } from './events/queues';
import type { RepairPorts } from './repair-ports';
import { jiraFilters } from './rest/filters';
import { jiraItemHistories } from './rest/item-histories';
import { jiraMemberships } from './rest/memberships';
import { jiraOwnPriority } from './rest/own-priority';
import { jiraPeople } from './rest/people';
import { jiraRulers } from './rest/rulers';
import { jiraRulingField } from './rest/ruling-field';
import { jiraWorkItems } from './rest/work-items';
import { kvsAuditLog } from './storage/audit-store';
import { kvsClaims } from './storage/claim-store';
import { kvsJudgedRevisions } from './storage/judged-store';
import { kvsPolicyRevisions } from './storage/policy-revisions';
import { kvsPolicyStore } from './storage/policy-store';
import { kvsPresses } from './storage/press-store';
import { groups, siteFacts } from './storage/remembered';
import { kvsRequests } from './storage/request-store';
import { kvsRepairHistories, kvsRulings, kvsSweepPlaces } from './storage/repair-stores';

/** Everything that triggers, consumers and schedules stand on, as it runs in Forge. */
export const forgeRepairPorts: RepairPorts = {
  policies: kvsPolicyStore,
  revisions: kvsPolicyRevisions,
  siteFacts,
  workItems: jiraWorkItems,
  groups,
  histories: kvsRepairHistories,
  claims: kvsClaims,
  presses: kvsPresses,
  rulings: kvsRulings,
  judged: kvsJudgedRevisions,
  rulers: jiraRulers,
  people: jiraPeople,
  rulingField: jiraRulingField,
  looks: lookQueue,
  copies: copyQueue,
  audit: auditQueue,
  auditLog: kvsAuditLog,
  itemHistories: jiraItemHistories,
  filters: jiraFilters,
  sweeps: kvsSweepPlaces,
  requests: { store: kvsRequests, memberships: jiraMemberships, ownPriority: jiraOwnPriority },
};
