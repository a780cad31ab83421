import * as z from 'zod/mini';

import { PolicyTree } from '../editing/policy-tree';
import { PolicyRows } from '../policy-rows';

/** Why a revision was published, in the admin's words. */
export const Note = z.string().check(z.trim(), z.minLength(1), z.maxLength(400));
const Count = z.number().check(z.int(), z.gte(0));
const Account = z.nullable(z.string().check(z.maxLength(128)));

/** What was published, as it was: never changed and never removed. */
export const Revision = z.object({
  schemaVersion: z.literal(1),
  /** The same as `policy.revision`. */
  revision: Count,
  note: z.string().check(z.maxLength(400)),
  /** Milliseconds since 1970; null: published before there was a history. */
  at: z.nullable(z.number()),
  by: Account,
  /** The revision that came back with this one. */
  restores: z.optional(Count),
  /** Checked as a whole before it was published; its rows are enough to read it, and cost a browser half. */
  policy: PolicyRows,
});
export type Revision = z.infer<typeof Revision>;

/** What is being edited. Anything may still be wrong with it; only what is published has to be whole. */
export const PolicyDraft = z.object({
  schemaVersion: z.literal(1),
  /** The revision that the editing began with. */
  base: Count,
  savedAt: z.number(),
  savedBy: Account,
  /** Which keeping of this draft it is: who keeps it again says what they saw. */
  stamp: z.optional(Count),
  policy: PolicyTree,
});
export type PolicyDraft = z.infer<typeof PolicyDraft>;
