import type { Result } from '../contract/failure';
import type { WorkItem } from '../core/repair/work-item';
import type { SearchMark } from '../core/search/search-mark';
import type { Done, PolicyRevisions, PolicyStore } from './ports';
import type { BlockerRequests } from './request-ports';
import type { Rulings, SiteFacts, SiteFactsPort } from './repair-ports';

/** A work item, and what stands in the property that Jira indexes; undefined: nothing. */
export type MarkedItem = { item: WorkItem; mark: unknown };

/** As the person who calls. */
export type Filters = {
  /** What the site calls the report field; null: it does not have it yet. */
  fieldName(): Promise<Result<string | null>>;
  /** How many work items that the caller sees, about. JIRA_REFUSED: Jira does not know an alias in it. */
  count(jql: string): Promise<Result<number>>;
  /** A favourite of the caller that nobody else sees. JIRA_REFUSED: a filter of theirs has this name, or Jira does not take the query. */
  save(filter: { name: string; jql: string }): Promise<Result<{ id: string; name: string }>>;
};

/** As the app, because nobody is there; one call each. A property sends no event and makes no history. */
export type SearchMarks = {
  /** History of the priority included. */
  read(issueId: string, facts: SiteFacts): Promise<Result<MarkedItem>>;
  write(issueId: string, mark: SearchMark): Promise<Result<Done>>;
  remove(issueId: string): Promise<Result<Done>>;
};

export type MarkPorts = {
  policies: Pick<PolicyStore, 'read'>;
  siteFacts: SiteFactsPort;
  revisions: Pick<PolicyRevisions, 'history' | 'read'>;
  rulings: Pick<Rulings, 'read'>;
  requests: { store: Pick<BlockerRequests, 'read'> };
  searchMarks: SearchMarks;
};
