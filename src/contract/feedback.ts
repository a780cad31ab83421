import * as z from 'zod/mini';

import { Day, DayCounts } from '../core/feedback/counters';
import { Feedback } from '../core/feedback/feedback';

/** What a person did with suggestions; `revision` of the policy that they saw. Each counts once. */
export const FeedbackGiven = z.object({
  revision: z.number().check(z.int(), z.gte(0), z.lte(1_000_000)),
  feedback: z.array(Feedback).check(z.minLength(1), z.maxLength(100)),
});
export type FeedbackGiven = z.infer<typeof FeedbackGiven>;

/** Both days included. */
export const FeedbackAsked = z.object({ from: Day, to: Day });
export type FeedbackAsked = z.infer<typeof FeedbackAsked>;

/** Oldest day first; what a counter's name means says `feedbackOf` (src/core/feedback/feedback.ts). */
export const FeedbackCounts = z.object({ days: z.array(DayCounts) });
export type FeedbackCounts = z.infer<typeof FeedbackCounts>;
