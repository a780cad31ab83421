import type { Issue } from '../jira/model';
import { PRIORITY } from '../paths/world';

/** Seconds for which an unjustified guarded priority stood. */
export type Ages = {
  /** Since its event arrived at the app: of those with an event. */
  afterEvent: number[];
  /** Since the edit: of those whose event was lost. */
  afterLostEdit: number[];
};
type Open = { since: number; arrives: number | null };

/** A stand of the report that the simulation itself knows to be complete; the app's judge is not asked. */
const isJustified = (issue: Issue, field: string): boolean =>
  JSON.stringify(issue.custom[field] ?? null).includes('"not-on-not-blocking-list":true');

/** Follows every work item from the edit that made its priority unjustified until somebody put it right. */
export function openViolations(field: string) {
  const open = new Map<string, Open>();
  const ages: Ages = { afterEvent: [], afterLostEdit: [] };
  const isWrong = (issue: Issue): boolean => issue.priorityId === PRIORITY.Blocker && !isJustified(issue, field);
  const close = (id: string, { since, arrives }: Open, now: number): void => {
    open.delete(id);
    if (arrives === null) ages.afterLostEdit.push((now - since) / 1_000);
    else ages.afterEvent.push(Math.max(0, now - arrives) / 1_000);
  };
  return {
    ages,
    open,
    /** `arrives`: when the first copy of the edit's event reaches the app; null: none does. */
    edited(issue: Issue, now: number, arrives: number | null): void {
      const known = open.get(issue.id);
      if (!isWrong(issue)) open.delete(issue.id);
      else if (known === undefined) open.set(issue.id, { since: now, arrives });
      else if (arrives !== null && known.arrives === null) open.set(issue.id, { since: known.since, arrives });
    },
    /** Looks at all that are open. */
    look(find: (id: string) => Issue | undefined, now: number): void {
      for (const [id, one] of open) {
        const issue = find(id);
        if (issue === undefined || !isWrong(issue)) close(id, one, now);
      }
    },
  };
}
