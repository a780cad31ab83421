import type { HistoryItem } from '../../src/core/suggest/category/history';
import type { Candidate } from '../../src/core/suggest/duplicates/candidate';

/** Something to learn from and something that was held out of it. */
export type Round = { history: readonly HistoryItem[]; questions: readonly HistoryItem[] };
export type CategoryTask = { name: string; rounds: readonly Round[] };

export type WorkItem = Pick<Candidate, 'key' | 'created' | 'summary' | 'description'>;
/** `duplicates`: the keys of the earlier work items that are the same trouble, at least one. */
export type RankingQuestion = { item: WorkItem; duplicates: ReadonlySet<string> };
export type RankingTask = { name: string; corpus: readonly WorkItem[]; questions: readonly RankingQuestion[] };
