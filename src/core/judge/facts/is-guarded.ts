import type { Level, Policy } from '../../policy/policy';

/** The level of a draft's priority: by its own id, or by the Jira id that set-up mapped to it; null when unlisted. */
export function levelOf(priority: string | null, policy: Policy): Level | null {
  const mapped = policy.sitePriorities.find((one) => one.id === priority)?.level ?? priority;
  return policy.levels.find((level) => level.id === mapped) ?? null;
}

/** Jira's ids of the guarded priorities, unlisted ones that the site ranks above the lowest guarded one among them. */
export function guardedSiteIds(policy: Policy): string[] {
  const guarded = new Set(policy.levels.filter((level) => level.guarded).map((level) => level.id));
  const isGuardedRow = policy.sitePriorities.map(({ level }) => level !== null && guarded.has(level));
  const lowest = isGuardedRow.lastIndexOf(true);
  return policy.sitePriorities
    .filter(({ level }, rank) => isGuardedRow[rank] === true || (level === null && rank < lowest))
    .map(({ id }) => id);
}

/** Whether the priority may pass only with a complete checklist. No priority is not guarded. */
export function isGuarded(priority: string | null, policy: Policy): boolean {
  if (priority === null) return false;
  return levelOf(priority, policy)?.guarded === true || guardedSiteIds(policy).includes(priority);
}

/** What the guarded level is called in a sentence: its own title, or the lowest guarded one's for an unlisted priority. */
export const guardedTitle = (priority: string | null, policy: Policy): string =>
  (levelOf(priority, policy) ?? policy.levels.filter((level) => level.guarded).at(-1))?.title ?? '';
