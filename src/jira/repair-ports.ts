import type { Result } from '../contract/failure';
import type { AuditEntry } from '../core/audit/audit-entry';
import type { CommentBody } from '../core/repair/repair-comment';
import type { RepairHistory } from '../core/repair/repair-history';
import type { WorkItem } from '../core/repair/work-item';
import type { Ruling, ShownRuling } from '../core/ruling/ruling';
import type { ItemHistory } from '../core/story/story';
import type { JudgedRevisions } from './judged-ports';
import type { Done, PolicyRevisions, PolicyStore } from './ports';
import type { RequestPorts } from './request-ports';
import type { Filters } from './search-ports';

/** What this site calls our things. `rulingField` is null where Jira does not know the field yet. */
export type SiteFacts = { reportField: string; rulingField: string | null; appId: string };
/** Read from Jira once a day, else from storage. NOT_FOUND: the site does not have our report field. */
export type SiteFactsPort = { read(now: number): Promise<Result<SiteFacts>> };

/** Everything as the app. A work item that is gone is NOT_FOUND, one that the app may not touch FORBIDDEN. */
export type WorkItems = {
  /** One call, history of the priority included. */
  read(issueId: string, facts: SiteFacts): Promise<Result<WorkItem>>;
  /**
   * Sets the priority, takes a label off, tells no watcher. One call; a second one past the edit screen where that lacks
   * Priority (strict mode). JIRA_REFUSED: not in the project's scheme.
   */
  setPriority(issueId: string, priorityId: string, withoutLabel: string | null): Promise<Result<Done>>;
  setLabel(issueId: string, label: string, isOn: boolean): Promise<Result<Done>>;
  /** `state` is kept with the comment, unseen by people, so that it can be found again. */
  comment(issueId: string, body: CommentBody, state: string): Promise<Result<Done>>;
  /** Whether one of the latest 50 comments was written for this state. */
  isTold(issueId: string, state: string): Promise<Result<boolean>>;
  /** The keys of at most 100 work items by id, as the person who calls; what they cannot see is left out. */
  keysOf(ids: readonly string[]): Promise<Result<Record<string, string>>>;
  /** A page of at most 50, without histories. An old `token` may be refused: JIRA_REFUSED. */
  search(
    jql: string,
    facts: SiteFacts,
    token: string | null,
  ): Promise<Result<{ items: WorkItem[]; next: string | null }>>;
};

/** The group ids of an account, by the app; at most an hour old. */
export type Groups = { of(accountId: string, now: number): Promise<Result<string[]>> };

/** What repairs did to one work item; a history that cannot be read is started anew. */
export type RepairHistories = {
  read(issueId: string, now: number): Promise<Result<RepairHistory>>;
  write(issueId: string, history: RepairHistory): Promise<Result<Done>>;
};

/** Who is at work. `take` answers false while somebody else holds the name; it lapses by itself after `seconds`. */
export type Claims = {
  take(name: string, now: number, seconds: number): Promise<Result<boolean>>;
  release(name: string): Promise<Result<Done>>;
};

/** The press by which something was done last on a work item, for a day: the same press again does nothing. */
export type Presses = {
  last(what: 'send-back', issueId: string): Promise<Result<string | null>>;
  keep(what: 'send-back', issueId: string, press: string): Promise<Result<Done>>;
};

/** The app's own copy of rulings, by work item: what the field holds is for readers and for the gate. */
export type Rulings = {
  read(issueId: string): Promise<Result<Ruling | null>>;
  write(issueId: string, ruling: Ruling | null): Promise<Result<Done>>;
};

/** Asked of Jira as the person who calls: whether they administer the site, or this space. */
export type Rulers = {
  mayRuleIn(projectId: string): Promise<Result<boolean>>;
  /** The same of the space of a work item, and whether they may edit it. One call. */
  rightsOn(issueId: string): Promise<Result<{ mayRule: boolean; mayEdit: boolean }>>;
};
/** `isActive` false: deactivated. */
export type NamedAccount = { id: string; name: string; isApp: boolean; isActive: boolean };
/** Asked as the person who calls. What Jira does not know, or does not show to them, is left out. */
export type People = {
  /** At most 200 ids. One call, none for no ids. */
  accounts(ids: readonly string[]): Promise<Result<NamedAccount[]>>;
  groups(ids: readonly string[]): Promise<Result<{ id: string; name: string }[]>>;
  /** At most 20, by a part of the name or the mail address. */
  findAccounts(text: string): Promise<Result<NamedAccount[]>>;
  findGroups(text: string): Promise<Result<{ id: string; name: string }[]>>;
};

/** What readers and the gate see of a ruling. Jira lets nobody but the app write a field that is read-only. */
export type RulingField = { write(issueId: string, fieldId: string, shown: ShownRuling | null): Promise<Result<Done>> };

/** A work item that somebody should look at. */
export type Look = { issueId: string; projectId: string };
/** One look at a time for each work item. */
export type LookQueue = { push(looks: readonly Look[]): Promise<Result<Done>> };

/** A work item whose readable copy, or whose mark for search, may be out of date. One at a time for each work item. */
export type CopyQueue = { push(looks: readonly Look[]): Promise<Result<Done>> };

/** Kept for 365 days. The same key twice is one entry. */
export type AuditLog = {
  add(entry: AuditEntry): Promise<Result<Done>>;
  /** Newest first, at most 100. `from` and `to` as in `AuditEntry.at`, both included. */
  page(projectId: string, range: { from: string; to: string }, cursor: string | null): Promise<Result<AuditPage>>;
  /** Those about one work item, newest first, at most 100. */
  ofIssue(issueId: string, cursor: string | null): Promise<Result<AuditPage>>;
};
type AuditPage = { entries: AuditEntry[]; cursor: string | null };
/** One call, as the person who calls. Jira gives the newest changes where there are very many. */
export type ItemHistories = { read(issueId: string, reportField: string): Promise<Result<ItemHistory>> };
export type AuditQueue = { push(entries: readonly AuditEntry[]): Promise<Result<Done>> };

/** Where the last sweep stopped; with no `projects` left it came to its end. */
export type SweepPlace = { schemaVersion: 1; startedAt: number; projects: string[]; token: string | null };
export type SweepPlaces = {
  read(name: string): Promise<Result<SweepPlace | null>>;
  write(name: string, place: SweepPlace): Promise<Result<Done>>;
};

export type RepairPorts = {
  policies: PolicyStore;
  revisions: Pick<PolicyRevisions, 'history' | 'read'>;
  siteFacts: SiteFactsPort;
  workItems: WorkItems;
  groups: Groups;
  histories: RepairHistories;
  claims: Claims;
  presses: Presses;
  rulings: Rulings;
  judged: JudgedRevisions;
  rulers: Rulers;
  people: People;
  rulingField: RulingField;
  looks: LookQueue;
  copies: CopyQueue;
  audit: AuditQueue;
  auditLog: AuditLog;
  itemHistories: ItemHistories;
  filters: Filters;
  sweeps: SweepPlaces;
  requests: RequestPorts;
};
