import * as z from 'zod/mini';

import { PolicyTree } from '../core/policy/editing/policy-tree';
import { PolicyRows } from '../core/policy/policy-rows';
import { Note, PolicyDraft, Revision } from '../core/policy/revisions/revision';
import { Failure } from './failure';

/** A revision without its policy. */
export const RevisionLine = z.omit(Revision, { schemaVersion: true, policy: true });
export const RevisionNumber = z.number().check(z.int(), z.gte(0));

/** What is published for the chosen space, and what the caller is making of it. */
export const PolicyState = z.object({
  space: z.object({ key: z.string(), name: z.string() }),
  published: PolicyRows,
  /** The caller's own; null: none. Its `base` is older than what is published where somebody published meanwhile. */
  draft: z.nullable(PolicyDraft),
  /** The policy that the draft was begun from, for a merge; only where somebody published meanwhile and history still has it. */
  base: z.optional(PolicyRows),
  /** What is wrong with the draft, so that nothing was published. */
  problems: z.optional(z.array(z.object({ path: z.string(), words: z.string() }))),
  /** It is published, but a gate or a form script could not be brought up to date. */
  halted: z.optional(Failure),
});
export type PolicyState = z.infer<typeof PolicyState>;

/** `policy` null: the draft is thrown away. `base`: the revision that the editing began from. */
export const DraftToKeep = z.union([
  z.object({ policy: PolicyTree, base: RevisionNumber }),
  z.object({ policy: z.null() }),
]);
export const ToPublish = z.object({ note: Note });
export const ToRestore = z.object({ revision: RevisionNumber, note: Note });
/** Without `revision` only the lines. */
export const HistoryAsked = z.object({ revision: z.optional(RevisionNumber) });
export const PolicyHistory = z.object({ lines: z.array(RevisionLine), revision: z.nullable(Revision) });
