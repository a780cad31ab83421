import * as z from 'zod/mini';

const AccountId = z.string().check(z.minLength(1), z.maxLength(128));

/**
 * A person's written decision that one guarded priority may stand without its checklist. `reportHash` tells which report
 * they had before them: evidence for readers, no condition, since the gate's expression cannot compute it.
 */
export const Ruling = z.object({
  schemaVersion: z.literal(1),
  kind: z.enum(['override', 'grant']),
  /** Jira's id of the priority that may stand; no other. */
  priority: z.string().check(z.regex(/^\d{1,18}$/)),
  by: AccountId,
  /** Milliseconds since 1970. */
  at: z.number(),
  reason: z.string().check(z.minLength(10), z.maxLength(1_000)),
  reportHash: z.string().check(z.maxLength(40)),
});
export type Ruling = z.infer<typeof Ruling>;

/** Whether this ruling lets the work item keep the priority that it has. */
export const allows = (ruling: Ruling | null, priorityId: string | null): boolean =>
  ruling !== null && ruling.priority === priorityId;
