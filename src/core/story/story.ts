import * as z from 'zod/mini';

import { AuditKind, type AuditEntry } from '../audit/audit-entry';
import type { Policy } from '../policy/policy';
import { revisionInForce, type Published } from '../policy/revisions/revision-in-force';

/** One line of what happened to a work item. `filed`, `written` and `priority` are Jira's own history, the others the app's log. */
export const StoryLine = z.object({
  /** Milliseconds since 1970. */
  at: z.number(),
  kind: z.union([z.enum(['filed', 'written', 'priority']), AuditKind]),
  /** An account id. */
  actor: z.optional(z.string()),
  /** Names of priorities. */
  from: z.optional(z.string()),
  to: z.optional(z.string()),
  /** By which revision of the policy a report was judged then; without: nobody knows any more. */
  revision: z.optional(z.number()),
  /** What was open, by title. */
  open: z.array(z.string()),
});
export type StoryLine = z.infer<typeof StoryLine>;

/** A change of the work item as Jira keeps it: of its report, or of its priority (ids). */
export type ItemChange = {
  at: number;
  authorId: string | null;
  what: 'report' | 'priority';
  from: string | null;
  to: string | null;
};
export type ItemHistory = { createdAt: number; creatorId: string | null; changes: readonly ItemChange[] };

const by = (accountId: string | null | undefined): Pick<StoryLine, 'actor'> =>
  accountId == null ? {} : { actor: accountId };

const nameIn = (policy: Policy, id: string | null | undefined): string | undefined =>
  id == null ? undefined : (policy.sitePriorities.find((row) => row.id === id)?.name ?? id);

const named = (
  policy: Policy,
  from: string | null | undefined,
  to: string | null | undefined,
): Pick<StoryLine, 'from' | 'to'> => {
  const [before, after] = [nameIn(policy, from), nameIn(policy, to)];
  return { ...(before === undefined ? {} : { from: before }), ...(after === undefined ? {} : { to: after }) };
};

const titleOf = (target: string, policy: Policy): string => {
  const id = target.slice(target.indexOf('.') + 1);
  return [...policy.items, ...policy.checklist, ...policy.parts].find((row) => row.id === id)?.title ?? target;
};

const lineOf = (entry: AuditEntry, policy: Policy): StoryLine => ({
  at: Date.parse(entry.at),
  kind: entry.kind,
  ...by(entry.actor),
  ...named(policy, entry.from, entry.to),
  open: [...new Set((entry.open ?? '').split(' ').filter((target) => target !== ''))].map((target) =>
    titleOf(target, policy),
  ),
});

/** Before anything was published the policy of now held; before a history that is cut nobody knows. */
function judgedBy(at: number, policy: Policy, published: readonly Published[]): Pick<StoryLine, 'revision'> {
  const revision = published.length === 0 ? policy.revision : revisionInForce(published, at);
  return revision === null ? {} : { revision };
}

const changeLine = (
  { at, authorId, what, from, to }: ItemChange,
  policy: Policy,
  published: readonly Published[],
): StoryLine =>
  what === 'report'
    ? { at, kind: 'written', ...by(authorId), ...judgedBy(at, policy, published), open: [] }
    : { at, kind: 'priority', ...by(authorId), ...named(policy, from, to), open: [] };

const filedLine = (
  { createdAt: at, creatorId }: ItemHistory,
  policy: Policy,
  published: readonly Published[],
): StoryLine => ({ at, kind: 'filed', ...by(creatorId), ...judgedBy(at, policy, published), open: [] });

/**
 * What happened to a work item, newest first. Pure.
 * @param history null on later pages, which only hold older entries of the log
 * @param published the revisions of the policy, newest first
 */
export function storyOf(
  history: ItemHistory | null,
  entries: readonly AuditEntry[],
  policy: Policy,
  published: readonly Published[],
): StoryLine[] {
  const own: StoryLine[] =
    history === null
      ? []
      : [
          filedLine(history, policy, published),
          ...history.changes.map((change) => changeLine(change, policy, published)),
        ];
  return [...own, ...entries.map((entry) => lineOf(entry, policy))].toSorted((one, other) => other.at - one.at);
}
