import * as z from 'zod/mini';

import { RuleId } from '../policy/policy-rows';

/** One open point: what it is called, what there is to know beyond that, and what the form needs to find its place. */
export const OpenPoint = z.object({
  ruleId: RuleId,
  /** The finding's target: `answers.os`, `checklist.refreshed`. */
  target: z.string(),
  title: z.string(),
  /** What to do about it; null where it would only say the title again. */
  hint: z.nullable(z.string()),
  /** `warn` and `info` are advice. */
  level: z.enum(['block', 'warn', 'info']),
});
export type OpenPoint = z.infer<typeof OpenPoint>;

export const ChecklistRow = z.object({ id: z.string(), title: z.string(), isDone: z.boolean() });
export type ChecklistRow = z.infer<typeof ChecklistRow>;

/** A stored report laid out for the people who look at its work item. Texts are the reporter's and the policy's own. */
export const ReportLook = z.object({
  /** The revision of the policy that judged it. */
  revision: z.number(),
  /** What the highest guarded level is called; null where nothing is guarded. */
  level: z.nullable(z.string()),
  /** Parts that are missing, filler, or nothing but a link. */
  parts: z.array(OpenPoint),
  steps: z.array(OpenPoint),
  checklist: z.array(ChecklistRow),
  /** The rules that would refuse the guarded level, each with its sentences. */
  refusals: z.array(z.object({ ruleId: RuleId, messages: z.array(z.string()) })),
  /** Doubts and hints that refuse nothing. */
  advice: z.array(OpenPoint),
  /** Answers that say something, in the policy's order. `isLog`: what a program wrote. */
  there: z.array(z.object({ id: z.string(), title: z.string(), text: z.string(), isLog: z.boolean() })),
  category: z.nullable(z.string()),
  kind: z.nullable(z.string()),
  blockingKind: z.nullable(z.string()),
  canMoveOn: z.nullable(z.boolean()),
  /** How many more people said that they have the same trouble. */
  others: z.number(),
  /** The wish for the guarded level with its reason; '' where no reason was given. */
  wish: z.nullable(z.string()),
});
export type ReportLook = z.infer<typeof ReportLook>;
