import type { CountPorts } from './count-ports';
import { filingQueue, lookQueue } from './events/queues';
import { jiraWorkItems } from './rest/work-items';
import { kvsAuditLog } from './storage/audit-store';
import { kvsClaims } from './storage/claim-store';
import { kvsCounters } from './storage/counter-store';
import { kvsDraftStore } from './storage/draft-store';
import { kvsJudgedRevisions } from './storage/judged-store';
import { kvsOpenFilings } from './storage/open-filings';
import { kvsPolicyStore } from './storage/policy-store';
import { siteFacts } from './storage/remembered';

/** Everything that counting stands on, as it runs in Forge. */
export const forgeCountPorts: CountPorts = {
  policies: kvsPolicyStore,
  siteFacts,
  workItems: jiraWorkItems,
  drafts: kvsDraftStore,
  counters: kvsCounters,
  claims: kvsClaims,
  filings: filingQueue,
  openFilings: kvsOpenFilings,
  looks: lookQueue,
  judged: kvsJudgedRevisions,
  auditLog: kvsAuditLog,
};
