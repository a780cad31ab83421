import * as z from 'zod/mini';

import { RuleId } from '../policy/policy-rows';

/** One thing that is wrong or worth knowing, and what to do about it. */
export const Finding = z.object({
  ruleId: RuleId,
  level: z.enum(['block', 'warn', 'info']),
  /** `summary`, `priority`, `route`, `answers.os`, `checklist.refreshed` … */
  target: z.string(),
  /** Tells the reader what to do next. */
  message: z.string(),
});
export type Finding = z.infer<typeof Finding>;

export const Band = z.enum(['strong', 'weak', 'none']);
const because = z.array(z.string());

export const Verdict = z.object({
  /** No finding of level `block`. */
  allowed: z.boolean(),
  findings: z.array(Finding),
  /** 0 to 1: the share of the required parts that are there. */
  completeness: z.number(),
  route: z.object({ value: z.nullable(z.string()), because }),
  category: z.object({ value: z.nullable(z.string()), band: Band, because }),
  priority: z.object({ value: z.nullable(z.string()), because }),
  blocker: z.object({ guarded: z.boolean(), outstanding: z.array(z.string()) }),
  answersInstead: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
});
export type Verdict = z.infer<typeof Verdict>;
