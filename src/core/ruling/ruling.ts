import * as z from 'zod/mini';

import { levelOf } from '../judge/facts/is-guarded';
import type { Policy } from '../policy/policy';

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

/**
 * The ruling as the read-only field holds it: for readers, and for the gate, which looks whether the list that it would ask
 * for a priority (`q` or `u`, see GateRows) stands here as `true`. It knows no more of priorities than that.
 */
export type ShownRuling = Omit<Ruling, 'reportHash'> & { title: string; q?: true; u?: true };

export const shownRuling = (ruling: Ruling, policy: Policy): ShownRuling => ({
  schemaVersion: ruling.schemaVersion,
  kind: ruling.kind,
  priority: ruling.priority,
  by: ruling.by,
  at: ruling.at,
  reason: ruling.reason,
  title: policy.sitePriorities.find(({ id }) => id === ruling.priority)?.name ?? ruling.priority,
  ...(levelOf(ruling.priority, policy) === null ? { u: true } : { q: true }),
});

/** Whether this ruling lets the work item keep the priority that it has. */
export const allows = (ruling: Ruling | null, priorityId: string | null): boolean =>
  ruling !== null && ruling.priority === priorityId;
