import { isGuarded } from '../judge/facts/is-guarded';
import type { Policy } from '../policy/policy';
import { justification } from '../repair/justification';
import type { WorkItem } from '../repair/work-item';

/** One of the site's priorities, by Jira's id. */
export type NamedPriority = { id: string; name: string };
type Judged = Pick<WorkItem, 'summary' | 'description' | 'priorityId' | 'report'>;

/**
 * Where a work item's guarded priority goes when somebody finds it too high: the highest listed priority below it that its report
 * justifies, or that asks for none. Pure. `null`: its priority is not guarded, or nothing below it may stand.
 */
export function lowerTo(item: Judged, policy: Policy): NamedPriority | null {
  if (!isGuarded(item.priorityId, policy)) return null;
  const rank = policy.sitePriorities.findIndex(({ id }) => id === item.priorityId);
  const mayStand = (priorityId: string): boolean =>
    ['unguarded', 'justified'].includes(justification({ ...item, priorityId }, policy).is);
  const below = policy.sitePriorities.slice(rank + 1).filter(({ level }) => level !== null);
  const found = below.find(({ id }) => mayStand(id));
  return found === undefined ? null : { id: found.id, name: found.name };
}
