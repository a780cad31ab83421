import * as z from 'zod/mini';

/** Where a raw answer stands in a report: `answers.os`, `impact.canMoveOn`, `about.category`, `done.refreshed`. */
export const AnswerPath = z
  .string()
  .check(z.regex(/^(about|answers|impact|done|evidence|couldNot)\.[A-Za-z0-9-]{1,40}$/));
export type AnswerPath = z.infer<typeof AnswerPath>;

const Phrases = z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.minLength(1), z.maxLength(30));

/**
 * One test on raw answers, compared without regard to case.
 * `is`: the whole answer, outer blanks aside, is one of these. `mentions`: one of these stands somewhere in it.
 * `unless`: and none of these does. Several paths: one of them is enough.
 */
export const Clause = z.union([
  z.object({ paths: z.array(AnswerPath).check(z.minLength(1), z.maxLength(4)), is: Phrases }),
  z.object({
    paths: z.array(AnswerPath).check(z.minLength(1), z.maxLength(4)),
    mentions: Phrases,
    unless: z.optional(Phrases),
  }),
]);
export type Clause = z.infer<typeof Clause>;

/** Data, never code: both the engine and the gate's expression are derived from it. */
export const Condition = z.union([
  z.object({ any: z.array(Clause).check(z.minLength(1), z.maxLength(4)) }),
  z.object({ all: z.array(Clause).check(z.minLength(1), z.maxLength(4)) }),
]);
export type Condition = z.infer<typeof Condition>;
