import * as z from 'zod/mini';

export const FeedbackKind = z.enum(['accepted', 'dismissed', 'corrected']);
export type FeedbackKind = z.infer<typeof FeedbackKind>;

export const Tally = z.object({ accepted: z.number(), dismissed: z.number(), corrected: z.number() });
export type Tally = z.infer<typeof Tally>;

/** The counters of one space and one policy revision, by the suggested category: numbers, no text of anybody. */
export const Tallies = z.object({ schemaVersion: z.literal(1), categories: z.record(z.string(), Tally) });
export type Tallies = z.infer<typeof Tallies>;

export const noTallies: Tallies = { schemaVersion: 1, categories: {} };
const nothing: Tally = { accepted: 0, dismissed: 0, corrected: 0 };

export const afterFeedback = ({ categories }: Tallies, category: string, kind: FeedbackKind): Tallies => {
  const before = Object.hasOwn(categories, category) ? (categories[category] ?? nothing) : nothing;
  return { schemaVersion: 1, categories: { ...categories, [category]: { ...before, [kind]: before[kind] + 1 } } };
};
