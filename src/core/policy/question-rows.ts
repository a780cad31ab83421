import * as z from 'zod/mini';

import { Bite, Id, list, ours, Phrase, Text } from './basics';
import { AnswerPath, Condition, Exemption } from './condition';
import { Signal } from './suggestion-rows';

/** One question of the report. */
export const Part = z.object({
  id: Id,
  title: Text,
  help: z.optional(Text),
  placeholder: z.optional(Text),
  /** The same question in words for the person who has the trouble. */
  ask: z.optional(Text),
  multiline: z.boolean(),
  /** What the reporter's own browser can fill in when they see the problem on their machine. */
  fromBrowser: z.optional(z.enum(['os', 'browser'])),
  /** Shown only when it holds; without it always. */
  when: z.optional(Condition),
  /** How much the words of this answer count for route and category; 1 without it, 0 is not read. */
  weight: z.optional(z.number().check(z.gte(0), z.lte(3))),
  /**
   * What of a pasted text belongs here; without it only what stands behind the question's own title ("Batch: v-000"). `log`: what
   * a program wrote; `account`: a user name of the service that the title begins with.
   */
  holds: z.optional(
    z.union([
      z.enum(['os', 'environment', 'observed', 'expected', 'reproSteps', 'stepsTried']),
      z.enum(['email', 'account', 'link', 'log']),
    ]),
  ),
  /** Whole answers without substance for this question only; `filler.phrases` hold for every question. */
  filler: z.optional(list(Phrase, 20)),
  ours,
});
export type Part = z.infer<typeof Part>;

/** What a report must hold: one of `parts` is enough; not asked for where `unless` holds. */
export const Requirement = z.object({
  id: Id,
  title: Text,
  parts: z.array(Id).check(z.minLength(1), z.maxLength(3)),
  unless: z.optional(Exemption),
});
export type Requirement = z.infer<typeof Requirement>;

/** One step to take before a report is filed. */
export const Item = z.object({
  id: Id,
  title: Text,
  help: z.optional(Text),
  link: z.optional(z.string()),
  level: z.enum(['block', 'warn', 'info']),
  /** Only asked for when it holds; without it always. */
  when: z.optional(Condition),
  /** Done once this answer is given, whatever it is; without it a tick of its own. */
  answeredBy: z.optional(AnswerPath),
  /** Words of the reporter that say it was done: the tick is proposed with them, never set. */
  saidBy: z.optional(Signal),
  /** Whether "tried, could not" with what was tried counts as done. */
  acceptsCouldNot: z.boolean(),
  /** A line of proof is asked for: `guarded` only when a guarded priority is wanted. `level` says how hard its absence bites. */
  proof: z.optional(z.object({ prompt: Text, when: z.enum(['guarded', 'always']), level: Bite })),
  ours,
});
export type Item = z.infer<typeof Item>;

/** Where the answer of a Blocker item comes from. All but `tick` are judged from the raw answers. */
export const ChecklistSource = z.enum([
  'tick',
  'items-done',
  'blocking-kind-named',
  'cannot-move-on',
  'plan-known',
  'parts-complete',
]);
export type ChecklistSource = z.infer<typeof ChecklistSource>;
export const ChecklistItem = z.object({
  id: Id,
  title: Text,
  help: z.optional(Text),
  source: ChecklistSource,
  unless: z.optional(Exemption),
  ours,
});
export type ChecklistItem = z.infer<typeof ChecklistItem>;
