import * as z from 'zod/mini';

import type { Policy } from '../src/core/policy/policy';

const maybe = <T extends z.ZodMiniType>(schema: T) => z.optional(z.nullable(schema));
const text = maybe(z.string());
const bool = maybe(z.boolean());
const word = (ids: readonly string[], what: string) =>
  maybe(z.string().check(z.refine((id) => ids.includes(id), { error: `is not a known ${what}` })));

const ItemInput = z.object({ done: bool, evidence: text, couldNot: text });

/** Exactly these keys, each of this shape; other keys are dropped unread. */
const keyed = <T extends z.ZodMiniType>(keys: readonly string[], shape: T) =>
  maybe(z.object(Object.fromEntries(keys.map((key) => [key, shape]))));

const ids = (rows: readonly { id: string }[]): string[] => rows.map(({ id }) => id);
/** The words that this policy allows are part of the shape: an unknown one is an error of its line. */
const reportInput = (policy: Policy) => {
  return z.object({
    route: word(ids(policy.routes), 'route'),
    kind: word(ids(policy.kinds), 'kind'),
    category: word(ids(policy.categories), 'category'),
    answers: keyed(ids(policy.parts), text),
    impact: maybe(
      z.object({
        canMoveOn: bool,
        blockingKind: word(ids(policy.blockingKinds), 'blocking kind'),
        affected: maybe(z.enum(['one', 'several', 'me', 'everyone'])),
      }),
    ),
    checklist: keyed(ids([...policy.items, ...policy.checklist]), maybe(ItemInput)),
    blockerRequest: maybe(z.object({ reason: text })),
  });
};

/** One line for the command `judge`, as a person or script writes it. Keys that nobody knows are dropped. */
export const judgeInput = (policy: Policy) =>
  z.object({
    operation: maybe(z.enum(['create', 'edit'])),
    draft: z.object({ summary: text, description: text, priority: text, report: maybe(reportInput(policy)) }),
  });
export type JudgeInput = z.infer<ReturnType<typeof judgeInput>>;
export type ReportInput = NonNullable<JudgeInput['draft']['report']>;
