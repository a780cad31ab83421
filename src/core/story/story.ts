import * as z from 'zod/mini';

import { AuditKind, type AuditEntry } from '../audit/audit-entry';
import type { Policy } from '../policy/policy';

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

const changeLine = ({ at, authorId, what, from, to }: ItemChange, policy: Policy): StoryLine =>
  what === 'report'
    ? { at, kind: 'written', ...by(authorId), open: [] }
    : { at, kind: 'priority', ...by(authorId), ...named(policy, from, to), open: [] };

/**
 * What happened to a work item, newest first. Pure.
 * @param history null on later pages, which only hold older entries of the log
 */
export function storyOf(history: ItemHistory | null, entries: readonly AuditEntry[], policy: Policy): StoryLine[] {
  const own: StoryLine[] =
    history === null
      ? []
      : [
          { at: history.createdAt, kind: 'filed', ...by(history.creatorId), open: [] },
          ...history.changes.map((change) => changeLine(change, policy)),
        ];
  return [...own, ...entries.map((entry) => lineOf(entry, policy))].toSorted((one, other) => other.at - one.at);
}
