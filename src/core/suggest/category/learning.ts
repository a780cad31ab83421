import * as z from 'zod/mini';

import { CategoryRow } from './category-table';

const Share = z.number();

/** A model that is in use. `learnedAt`: milliseconds since 1970. `right`: as in `CategoryModel`; `strong`: its least margin, `null`: none. */
export const LearnedModel = z.object({
  runId: z.string(),
  learnedAt: z.number(),
  items: z.number(),
  categories: z.number(),
  strong: z.nullable(Share),
  right: z.nullable(z.object({ first: Share, firstThree: Share })),
  /** The model as JSON; absent in models of before, as is the table. */
  bytes: z.optional(z.number()),
  table: z.optional(z.array(CategoryRow)),
});
export type LearnedModel = z.infer<typeof LearnedModel>;

/** A run under way. `token`: where Jira goes on; `null` and `isRead` false: at the beginning. `failure`: the code that ended it. */
export const LearnRun = z.object({
  runId: z.string(),
  startedAt: z.number(),
  pages: z.number(),
  /** Work items that were read, and those of them that had a category. */
  seen: z.number(),
  kept: z.number(),
  token: z.nullable(z.string()),
  isRead: z.boolean(),
  failure: z.nullable(z.string()),
});
export type LearnRun = z.infer<typeof LearnRun>;

/** What is stored of one space: the model in use stays until the next one is there. */
export const Learning = z.object({
  schemaVersion: z.literal(1),
  /** It learns again by itself every week. */
  isWeekly: z.optional(z.boolean()),
  model: z.nullable(LearnedModel),
  run: z.nullable(LearnRun),
});
export type Learning = z.infer<typeof Learning>;

export const nothingLearned: Learning = { schemaVersion: 1, model: null, run: null };

/** Newer work items tell more about the next one; more than these cost minutes and change little. */
export const MOST_READ = 5_000;

export const newRun = (runId: string, now: number): LearnRun => ({
  runId,
  startedAt: now,
  pages: 0,
  seen: 0,
  kept: 0,
  token: null,
  isRead: false,
  failure: null,
});

/** The run after one more page. */
export function afterPage(run: LearnRun, page: { seen: number; kept: number; next: string | null }): LearnRun {
  const seen = run.seen + page.seen;
  return {
    ...run,
    pages: run.pages + 1,
    seen,
    kept: run.kept + page.kept,
    token: page.next,
    isRead: page.next === null || seen >= MOST_READ,
  };
}
