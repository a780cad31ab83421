import { guardedSiteIds, isGuarded } from '../judge/facts/is-guarded';
import { afterwardsOf } from '../policy/afterwards';
import type { Policy } from '../policy/policy';
import type { WorkItem } from './work-item';

/** Listed, not guarded, highest first: what a fallback can be. */
export const unguardedPriorities = (policy: Policy): { id: string; name: string }[] => {
  const guarded = new Set(guardedSiteIds(policy));
  const listed = policy.sitePriorities.filter(({ id, level }) => level !== null && !guarded.has(id));
  return listed.map(({ id, name }) => ({ id, name }));
};

const isPossible = (id: string | null, policy: Policy): id is string =>
  id !== null && policy.sitePriorities.some((one) => one.id === id) && !isGuarded(id, policy);

const fallbackOf = (policy: Policy): string | null => {
  const { fallbackPriority } = afterwardsOf(policy).repair;
  return isPossible(fallbackPriority, policy) ? fallbackPriority : (unguardedPriorities(policy)[0]?.id ?? null);
};

/**
 * The last priority that needed no checklist, by the history (newest first): one guarded priority after another is no
 * reason to keep the first. A priority that the site no longer has, and a history without one, give the fallback;
 * `null`: the policy knows no priority that is not guarded.
 */
export function priorityToRestore({ changes }: Pick<WorkItem, 'changes'>, policy: Policy): string | null {
  const justified = changes.map(({ from }) => from).find((from) => isPossible(from, policy));
  return justified ?? fallbackOf(policy);
}
