import * as z from 'zod/mini';

/** Longest single answer that is stored; longer logs belong into an attachment. */
export const LONGEST_ANSWER = 20_000;

/** Beyond any count that somebody adds to by hand. */
export const MOST_OTHERS = 100_000;

const Word = z.nullable(z.string().check(z.maxLength(80)));
const Answer = z.string().check(z.maxLength(LONGEST_ANSWER));
const Key = z.string().check(z.maxLength(60));

export const Affected = z.enum(['one', 'several', 'me', 'everyone']);

/**
 * What a person answered, raw: the value of the Jira field. Never a verdict or a count, because what a browser stored
 * can be forged. Two levels only, so that the gate's expression can reach everything by `section.key`.
 */
export const Report = z.object({
  schemaVersion: z.literal(1),
  about: z.object({
    route: Word,
    kind: Word,
    category: Word,
    /** Tells which draft was filed; random, made by the panel. */
    draftId: Word,
    /** The wish for a guarded priority with its reason, kept although a lower one is filed. */
    blockerRequest: z.nullable(z.string().check(z.maxLength(2_000))),
  }),
  answers: z.record(Key, Answer),
  impact: z.object({
    canMoveOn: z.nullable(z.boolean()),
    blockingKind: Word,
    affected: z.nullable(Affected),
    /** How many more people said afterwards that they have the same trouble; missing: nobody. */
    others: z.optional(z.nullable(z.number().check(z.int(), z.gte(0), z.lte(MOST_OTHERS)))),
  }),
  /** By item id; `false` and a missing key mean the same. */
  done: z.record(Key, z.boolean()),
  /** By item id: the line of proof. */
  evidence: z.record(Key, Answer),
  /** By item id: what was tried where the item could not be done. */
  couldNot: z.record(Key, Answer),
});
export type Report = z.infer<typeof Report>;

export const emptyReport: Report = {
  schemaVersion: 1,
  about: { route: null, kind: null, category: null, draftId: null, blockerRequest: null },
  answers: {},
  impact: { canMoveOn: null, blockingKind: null, affected: null },
  done: {},
  evidence: {},
  couldNot: {},
};
