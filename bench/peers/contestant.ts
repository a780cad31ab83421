import { learn } from '../../src/core/suggest/category/learn';
import { rankCategories } from '../../src/core/suggest/category/rank-categories';
import { indexCandidates } from '../../src/core/suggest/duplicates/index-candidates';
import { rankDuplicates } from '../../src/core/suggest/duplicates/rank-duplicates';
import type { Round, WorkItem } from './task';

type Text = { summary: string; description: string };

/** Learns from a history, then names the categories of a text, likeliest first. */
export type CategoryContestant = {
  name: string;
  learn: (history: Round['history']) => (text: Text) => readonly string[];
};

/** Indexes work items, then names the keys of those that are like a text, likest first. Who cares for dates may look at them. */
export type RankingContestant = {
  name: string;
  index: (corpus: readonly WorkItem[]) => (query: WorkItem) => readonly string[];
};

/** What was learned from the history alone: a policy's signals would be knowledge that the others do not have. */
export const ourCategories: CategoryContestant = {
  name: 'Preflight',
  learn: (history) => {
    const model = learn(history);
    return (text) => rankCategories(model, text).ranked.map(({ category }) => category);
  },
};

export const ourRanking: RankingContestant = {
  name: 'Preflight',
  index: (corpus) => {
    const index = indexCandidates(corpus);
    return (query) => rankDuplicates(index, { ...query, windowDays: null }).map(({ key }) => key);
  },
};
