import * as z from 'zod/mini';

import { Ruling } from '../core/ruling/ruling';

/** Words for the people who will read why a rule did not count. */
export const Reason = z.string().check(z.trim(), z.minLength(10), z.maxLength(1_000));

export const RulingState = z.object({
  ruling: z.nullable(Ruling),
  /** False once the report leaves something open that was not open then: it is ended as soon as the app looks. */
  holds: z.boolean(),
  /** The ruling was made about another report than the one that is stored now. */
  reportHasChanged: z.boolean(),
  /** The priority that the work item has stayed because of who set it. */
  exempt: z.nullable(z.object({ by: z.enum(['account', 'app', 'group']), accountId: z.string(), at: z.number() })),
  /** The guarded priority that the work item has stays, because this revision of the policy carried it when it was set. */
  earlier: z.nullable(z.number()),
  /** What the accounts above are called, by id; without those that Jira does not show to the caller. */
  names: z.record(z.string(), z.string()),
  /** The priority that the work item has now. */
  priority: z.nullable(z.object({ id: z.string(), name: z.string() })),
  /** Whether the caller may make or withdraw one: site admins and admins of the space. */
  mayRule: z.boolean(),
  /** The guarded priorities of the space, by Jira's id: what can be allowed. The policy's own levels come first. */
  guarded: z.array(z.object({ id: z.string(), name: z.string() })),
  /** How many times the priority was put back today. */
  repairsToday: z.number(),
});
export type RulingState = z.infer<typeof RulingState>;
