import type { Result } from '../contract/failure';
import type { Counts, Day, DayCounts } from '../core/feedback/counters';
import type { CategoryModel } from '../core/suggest/category/category-model';
import type { HistoryItem } from '../core/suggest/category/history';
import type { FiledItem } from '../core/suggest/category/history-item-of';
import type { Learning } from '../core/suggest/category/learning';
import type { Done, PolicyStore } from './ports';
import type { Claims, SiteFactsPort, WorkItems } from './repair-ports';

/** As the app. A page of at most 50 work items; an old `token` may be refused: JIRA_REFUSED. */
export type HistoryPages = {
  page(
    jql: string,
    reportField: string,
    token: string | null,
  ): Promise<Result<{ items: FiledItem[]; next: string | null }>>;
};

/** What was learned of a space, and what a run has read so far. What a run has read lapses by itself after a day. */
export type LearningStore = {
  read(projectId: string): Promise<Result<Learning>>;
  /** `before`: as it was read; `after` null: forgotten. CONFLICT with `stored` where something else is there by now. */
  write(projectId: string, before: Learning, after: Learning | null): Promise<Result<Done>>;
  /** `null`: there is none, or none that can be read. */
  readModel(projectId: string, runId: string): Promise<Result<CategoryModel | null>>;
  writeModel(projectId: string, runId: string, model: CategoryModel): Promise<Result<Done>>;
  removeModel(projectId: string, runId: string): Promise<Result<Done>>;
  writePage(runId: string, page: number, items: readonly HistoryItem[]): Promise<Result<Done>>;
  /** The items of the pages from 0 up to, not including, `pages`. */
  readPages(runId: string, pages: number): Promise<Result<HistoryItem[]>>;
  removePages(runId: string, pages: number): Promise<Result<Done>>;
};

/** A run that somebody should go on with; one at a time for each space. */
export type LearnTurn = { projectId: string; runId: string };
export type LearnQueue = { push(turn: LearnTurn): Promise<Result<Done>> };

/** Counters by space, day and policy revision, kept for a year. The names say what is counted; `src/core/feedback` has those of suggestions. */
export type CounterStore = {
  /** All of them at once; `day` where it is not today's. Nobody else's are lost; CONFLICT: too many count in the same moment, nothing was counted. */
  add(projectId: string, where: { now: number; revision: number; day?: Day }, counts: Counts): Promise<Result<Done>>;
  /** Both days included; oldest first, one row for each day and revision. */
  read(projectId: string, days: { from: Day; to: Day }): Promise<Result<DayCounts[]>>;
};

export type LearnPorts = {
  policies: PolicyStore;
  siteFacts: SiteFactsPort;
  pages: HistoryPages;
  learnings: LearningStore;
  turns: LearnQueue;
  counters: CounterStore;
  workItems: Pick<WorkItems, 'keysOf'>;
  claims: Claims;
};
