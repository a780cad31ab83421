import * as z from 'zod/mini';

/** Where a raw answer stands in a report: `answers.os`, `impact.canMoveOn`, `about.category`, `done.refreshed`. */
export const AnswerPath = z
  .string()
  .check(z.regex(/^(about|answers|impact|done|evidence|couldNot)\.[A-Za-z0-9-]{1,40}$/));
export type AnswerPath = z.infer<typeof AnswerPath>;

const Phrases = z.array(z.string().check(z.minLength(1), z.maxLength(60))).check(z.minLength(1), z.maxLength(40));

/** The whole answer, outer blanks aside, is one of these. */
export const IsClause = z.object({ path: AnswerPath, is: Phrases });

/**
 * One test on raw answers, compared without regard to case; a blank in a phrase stands for any blanks.
 * `mentions`: one of these stands in one of the answers. `unless`: and none of these does in any.
 * Each answer on its own and a flat list of clauses: so its opposite is a handful of rows for the gate's expression.
 */
export const Clause = z.union([
  IsClause,
  z.object({
    paths: z.array(AnswerPath).check(z.minLength(1), z.maxLength(3)),
    mentions: Phrases,
    unless: z.optional(Phrases),
  }),
]);
export type Clause = z.infer<typeof Clause>;

/** Data, never code: both the engine and the gate's expression are derived from it. */
export const Condition = z.union([
  z.object({ any: z.array(Clause).check(z.minLength(1), z.maxLength(6)) }),
  z.object({ all: z.array(Clause).check(z.minLength(1), z.maxLength(6)) }),
]);
export type Condition = z.infer<typeof Condition>;

/** Where it holds, something is not asked for. A single literal, because it stands beside others in one row of the gate. */
export const Exemption = IsClause;
export type Exemption = z.infer<typeof Exemption>;
