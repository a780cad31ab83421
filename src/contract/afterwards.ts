import * as z from 'zod/mini';

import { Deciders } from '../core/policy/deciders';
import { Exemptions, RepairRules, WithoutReport } from '../core/policy/afterwards';
import { Failure } from './failure';

const Named = z.object({ id: z.string(), name: z.string() });

/** What happens to a guarded priority that got past every gate, who is exempt from it, and what a create without a report meets. */
export const AfterwardsChoice = z.object({
  repair: RepairRules,
  withoutReport: WithoutReport,
  exemptions: Exemptions,
  /** Who decides on requests for a guarded priority; left out, what holds stays. */
  deciders: z.optional(Deciders),
});
export type AfterwardsChoice = z.infer<typeof AfterwardsChoice>;

export const AfterwardsState = z.object({
  /** `null`: no space was chosen yet, and the rest is what a new policy begins with. */
  space: z.nullable(z.object({ key: z.string(), name: z.string() })),
  choice: AfterwardsChoice,
  /** What the exempt ids are called, by id; without those that Jira does not know or show any more. */
  names: z.record(z.string(), z.string()),
  /** Priorities that a repair can fall back to: listed and not guarded, highest first. */
  fallbacks: z.array(Named),
  /** The choice is stored, but a gate that has to know of it could not be brought up to date. */
  halted: z.optional(Failure),
});
export type AfterwardsState = z.infer<typeof AfterwardsState>;

export const WhomToFind = z.object({
  kind: z.enum(['account', 'group', 'role']),
  text: z.string().check(z.trim(), z.minLength(1), z.maxLength(128)),
});
/** `isApp`: the account is an app's. Always false for groups and roles. */
export const Found = z.object({ found: z.array(z.extend(Named, { isApp: z.boolean() })) });
