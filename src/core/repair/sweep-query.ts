import { guardedSiteIds } from '../judge/facts/is-guarded';
import type { Policy } from '../policy/policy';
import { FLAG_LABEL } from './flag-label';

/** Which guarded priorities a space has, as one text: spaces with the same are searched together. */
export const guardedIdsOf = (policy: Policy): string[] => guardedSiteIds(policy).toSorted();

const isId = (text: string): boolean => /^\d{1,18}$/.test(text);

/**
 * The JQL of one sweep: everything with a guarded priority or our label, lately changed or at all. Ids only, so that there
 * is nothing to quote. Sorted by id, which nothing that happens meanwhile can change: pages do not shift.
 */
export function sweepQuery(
  projectIds: readonly string[],
  priorityIds: readonly string[],
  { lately }: { lately: boolean },
): string {
  const ids = [...projectIds, ...priorityIds];
  if (projectIds.length === 0 || !ids.every(isId)) throw new Error('A sweep searches by ids.');
  const label = `labels = ${FLAG_LABEL}`;
  const wanted = priorityIds.length === 0 ? label : `(priority in (${priorityIds.join(', ')}) OR ${label})`;
  const recent = lately ? ' AND updated >= -15m' : '';
  return `project in (${projectIds.join(', ')}) AND ${wanted}${recent} ORDER BY id ASC`;
}
