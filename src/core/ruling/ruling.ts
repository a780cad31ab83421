import * as z from 'zod/mini';

import type { Policy } from '../policy/policy';
import { Material } from './material';

const AccountId = z.string().check(z.minLength(1), z.maxLength(128));

/**
 * A person's written decision that one guarded priority may stand without its checklist. `reportHash` tells which report
 * they had before them, for readers; `open` what they allowed to stay open, which is what it is held to (`endOf`).
 */
export const Ruling = z.object({
  schemaVersion: z.literal(1),
  kind: z.enum(['override', 'grant']),
  /** Jira's id of the space in which it was made; one of an earlier version does not say. */
  projectId: z.optional(z.string().check(z.regex(/^\d{1,18}$/))),
  /** Jira's id of the priority that may stand; no other. */
  priority: z.string().check(z.regex(/^\d{1,18}$/)),
  by: AccountId,
  /** Milliseconds since 1970. */
  at: z.number(),
  reason: z.string().check(z.minLength(10), z.maxLength(1_000)),
  reportHash: z.string().check(z.maxLength(40)),
  /** What was open then: `blocker-checklist checklist.refreshed`. `null`: there was no report. */
  open: z.nullable(z.array(z.string().check(z.maxLength(200))).check(z.maxLength(200))),
  /** Of a grant: the answers that make the report another case when they change (`materialOf`). */
  material: z.optional(Material),
});
export type Ruling = z.infer<typeof Ruling>;

/**
 * The ruling as the read-only field holds it: for readers, and for the gate, which looks whether the id of the work item's
 * priority stands here as `true`.
 */
export type ShownRuling = Omit<Ruling, 'reportHash' | 'open' | 'projectId' | 'material'> & {
  title: string;
  [priorityId: string]: unknown;
};

export const shownRuling = (ruling: Ruling, policy: Policy): ShownRuling => ({
  schemaVersion: ruling.schemaVersion,
  kind: ruling.kind,
  priority: ruling.priority,
  by: ruling.by,
  at: ruling.at,
  reason: ruling.reason,
  title: policy.sitePriorities.find(({ id }) => id === ruling.priority)?.name ?? ruling.priority,
  [ruling.priority]: true,
});
