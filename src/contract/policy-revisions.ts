import * as z from 'zod/mini';

import { PolicyTree } from '../core/policy/editing/policy-tree';
import { PolicyRows } from '../core/policy/policy-rows';
import { Note, PolicyDraft, Revision } from '../core/policy/revisions/revision';
import { Failure } from './failure';
import { Projections } from './projections';

/** A revision without its policy. */
export const RevisionLine = z.omit(Revision, { schemaVersion: true, policy: true });
export const RevisionNumber = z.number().check(z.int(), z.gte(0));

/** Whose policy: the site default, or what holds in a space. Without a scope: the space that the set-up page works on. */
export const OneSpace = z.object({ projectId: z.string().check(z.regex(/^\d{1,18}$/)) });
export const PolicyScope = z.union([z.literal('site'), OneSpace]);
export type PolicyScope = z.infer<typeof PolicyScope>;
const scope = z.optional(PolicyScope);
export const PolicyAsked = z.object({ scope });

/** Names of sections, as they stand in a policy. */
export const Sections = z.array(z.string().check(z.maxLength(40))).check(z.maxLength(40));

/** What is published for the site or a space, and what the caller is making of it. */
export const PolicyState = z.object({
  /** `null`: this is the site default. */
  space: z.nullable(z.object({ id: z.string(), key: z.string(), name: z.string() })),
  published: PolicyRows,
  /** For a space, the site default as it is now; null: the space follows none. */
  site: z.nullable(PolicyRows),
  /** For a space, by `section` and by `section.id`: who said so. */
  origins: z.record(z.string(), z.enum(['site', 'space'])),
  /**
   * What the caller may change here. `everything`: a Jira admin. Others: these sections, and rules upward from the site's.
   * For the site default `sections` are those that admins of spaces may change there.
   */
  may: z.object({ everything: z.boolean(), sections: Sections }),
  /** The caller's own; null: none. Its `base` is older than what is published where somebody published meanwhile. */
  draft: z.nullable(PolicyDraft),
  /** The policy that the draft was begun from, for a merge; only where somebody published meanwhile and history still has it. */
  base: z.optional(PolicyRows),
  /** What was published since the draft was begun, newest first, with the publisher's name where Jira tells it. */
  meanwhile: z.optional(z.array(z.object({ line: RevisionLine, name: z.nullable(z.string()) }))),
  /** What is wrong with the draft, so that nothing was published. */
  problems: z.optional(z.array(z.object({ path: z.string(), words: z.string() }))),
  /** For a space, how far gates and form script have come; null: nothing was ever made of a policy here. */
  projections: z.nullable(Projections),
  /** It is published, but something could not follow at once; it is tried again in the background. */
  halted: z.optional(Failure),
});
export type PolicyState = z.infer<typeof PolicyState>;

/** The stamp of the draft that the caller saw last, null: none was there; missing: whatever is there is replaced. */
const seen = z.optional(z.nullable(z.number().check(z.int(), z.gte(0))));
/** `policy` null: the draft is thrown away. `base`: the revision that the editing began from. */
export const DraftToKeep = z.union([
  z.object({ scope, policy: PolicyTree, base: RevisionNumber, seen }),
  z.object({ scope, policy: z.null(), seen }),
]);
export const ToPublish = z.object({ scope, note: Note, seen });
export const ToRestore = z.object({ scope, revision: RevisionNumber, note: Note });
/** Only of a space. `sections`: which differences go; without: all that the caller may take back. */
export const ToReset = z.object({ scope: OneSpace, sections: z.optional(Sections), note: Note });
/** Without `revision` only the lines. */
export const HistoryAsked = z.object({ scope, revision: z.optional(RevisionNumber) });
export const PolicyHistory = z.object({
  lines: z.array(RevisionLine),
  revision: z.nullable(Revision),
  /** Of those who published, by account id, as far as Jira tells the caller. */
  names: z.record(z.string(), z.string()),
});
