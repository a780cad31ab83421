import type { Result } from '../contract/failure';
import type { JudgedRevisions } from './judged-ports';
import type { CounterStore } from './learn-ports';
import type { Done, DraftStore, PolicyStore } from './ports';
import type { AuditLog, Claims, Look, LookQueue, SiteFactsPort, WorkItems } from './repair-ports';

/** A work item that was filed incomplete: when (milliseconds since 1970), and under which revision. Kept for 90 days. */
export type OpenFiling = { at: number; revision: number };
export type OpenFilings = {
  read(issueId: string): Promise<Result<OpenFiling | null>>;
  write(issueId: string, filing: OpenFiling | null): Promise<Result<Done>>;
};

/** A work item that was filed just now, or one that may be complete by now. One at a time for each work item. */
export type FilingQueue = { push(look: Look): Promise<Result<Done>> };

export type CountPorts = {
  policies: Pick<PolicyStore, 'read'>;
  siteFacts: SiteFactsPort;
  workItems: Pick<WorkItems, 'read'>;
  drafts: Pick<DraftStore, 'read'>;
  counters: Pick<CounterStore, 'add'>;
  claims: Claims;
  filings: FilingQueue;
  openFilings: OpenFilings;
  looks: LookQueue;
  judged: Pick<JudgedRevisions, 'write'>;
  auditLog: Pick<AuditLog, 'add'>;
};
