import type { Result } from '../contract/failure';
import type { ChainItem } from '../core/chain/chain-item';
import type { Candidate } from '../core/suggest/duplicates/candidate';
import type { PolicyRevisions, PolicyStore } from './policy-ports';
import type { Rulings, SiteFactsPort } from './repair-ports';

/** A work item by its key. `key`: as Jira calls it now, whatever it was called when it was asked for. */
export type NamedItem = ChainItem & { id: string; projectId: string; issueTypeId: string };

/** Everything as the person in whose name a rule or an agent works. Gone, or not to be seen by them: NOT_FOUND. */
export type NamedItems = {
  /** One call. */
  read(key: string, fieldId: string): Promise<Result<NamedItem>>;
  /** At most 50, newest first. One call. */
  search(jql: string): Promise<Result<(Candidate & { status: string })[]>>;
};

/** What automation rules and agents stand on. None of it writes to Jira. */
export type ChainPorts = {
  items: NamedItems;
  policies: Pick<PolicyStore, 'read'>;
  revisions: Pick<PolicyRevisions, 'history' | 'read'>;
  rulings: Pick<Rulings, 'read'>;
  siteFacts: SiteFactsPort;
};
