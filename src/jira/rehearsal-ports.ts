import type { Result } from '../contract/failure';
import type { PolicyRows } from '../core/policy/policy-rows';
import type { Rehearsed } from '../core/rehearse/outcome-of';
import type { RehearsalResult, Rehearsals } from '../core/rehearse/rehearsal';
import type { Done, PolicyRevisions, PolicyStore } from './ports';
import type { People, SiteFacts, SiteFactsPort, WorkItems } from './repair-ports';

/** As the app. A page of at most 100 work items; an old `token` may be refused: JIRA_REFUSED. */
export type RehearsalPages = {
  page(
    jql: string,
    facts: SiteFacts,
    token: string | null,
  ): Promise<Result<{ items: Rehearsed[]; next: string | null }>>;
};

/** The policies that a run asks, as they were when it began. */
export type FrozenPolicies = { policy: PolicyRows; published: PolicyRows | null };

export type RehearsalStore = {
  read(projectId: string): Promise<Result<Rehearsals>>;
  /** `before`: as it was read. CONFLICT with `stored` where something else is there by now. */
  write(projectId: string, before: Rehearsals, after: Rehearsals): Promise<Result<Done>>;
  /** Lapses by itself after a day. */
  freeze(runId: string, policies: FrozenPolicies): Promise<Result<Done>>;
  /** NOT_FOUND: they lapsed. */
  frozen(runId: string): Promise<Result<FrozenPolicies>>;
  thaw(runId: string): Promise<Result<Done>>;
  /** A mark of its own: a turn at work, which writes the run after each page, cannot lose it. */
  stop(runId: string): Promise<Result<Done>>;
  isStopped(runId: string): Promise<Result<boolean>>;
  /** NOT_FOUND: there is none, or none that can be read. */
  result(projectId: string, runId: string): Promise<Result<RehearsalResult>>;
  keepResult(projectId: string, result: RehearsalResult): Promise<Result<Done>>;
  removeResult(projectId: string, runId: string): Promise<Result<Done>>;
};

export type RehearsalTurn = { projectId: string; runId: string };
/** One at a time for each space. */
export type RehearsalQueue = { push(turn: RehearsalTurn): Promise<Result<Done>> };

export type RehearsalPorts = {
  policies: PolicyStore;
  revisions: PolicyRevisions;
  siteFacts: SiteFactsPort;
  pages: RehearsalPages;
  rehearsals: RehearsalStore;
  turns: RehearsalQueue;
  workItems: Pick<WorkItems, 'keysOf'>;
  people: Pick<People, 'accounts'>;
};
