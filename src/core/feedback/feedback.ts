import * as z from 'zod/mini';

import { Id } from '../policy/basics';

export const FeedbackKind = z.enum(['accepted', 'dismissed', 'corrected']);
export type FeedbackKind = z.infer<typeof FeedbackKind>;

/** What was suggested: a category, a self-service answer, a step as done, a blocking kind, an earlier work item. */
export const FeedbackAbout = z.enum(['category', 'answer', 'tick', 'impact', 'duplicate']);
export type FeedbackAbout = z.infer<typeof FeedbackAbout>;

/** Why an answer does not fit: it was tried before, it is about something else, it cannot be done, it is not clear, or own words. */
export const AnswerReason = z.enum(['tried', 'different', 'impossible', 'unclear', 'other']);
export type AnswerReason = z.infer<typeof AnswerReason>;

/** What a person did about an earlier work item: its key is never counted. */
export const DuplicateWay = z.enum(['follow', 'me-too', 'different']);
export type DuplicateWay = z.infer<typeof DuplicateWay>;

/** What a person did with one suggestion. No text, no person. */
export const Feedback = z.object({
  about: FeedbackAbout,
  /** The row of the policy that was suggested; a `DuplicateWay` for an earlier work item. */
  id: Id,
  kind: FeedbackKind,
  /** Only of an answer that was dismissed. */
  reason: z.optional(AnswerReason),
});
export type Feedback = z.infer<typeof Feedback>;

/** The name of its counter: `answer/lights-guide/dismissed/tried`. */
export const counterOf = ({ about, id, kind, reason }: Feedback): string =>
  [about, id, kind, ...(reason === undefined ? [] : [reason])].join('/');

/** What a counter counts; null where it is a counter of something else. */
export function feedbackOf(counter: string): Feedback | null {
  const [about, id, kind, reason, ...more] = counter.split('/');
  const read = Feedback.safeParse({ about, id, kind, ...(reason === undefined ? {} : { reason }) });
  return read.success && more.length === 0 ? read.data : null;
}
