import * as z from 'zod/mini';

import { FeedbackKind, Tally } from '../core/suggest/category/feedback';
import { Id } from '../core/policy/policy-rows';

/** What a person did with a suggested category; `revision` of the policy that they saw. No text, no person. */
export const Feedback = z.object({
  kind: FeedbackKind,
  /** The category that was suggested. */
  category: Id,
  revision: z.number().check(z.int(), z.gte(0), z.lte(1_000_000)),
});
export type Feedback = z.infer<typeof Feedback>;

export const FeedbackCounts = z.object({
  revisions: z.array(z.object({ revision: z.number(), categories: z.record(z.string(), Tally) })),
});
export type FeedbackCounts = z.infer<typeof FeedbackCounts>;
