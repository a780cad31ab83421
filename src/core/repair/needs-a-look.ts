import { afterwardsOf } from '../policy/afterwards';
import type { Policy } from '../policy/policy';
import { FLAG_LABEL } from './flag-label';
import { justification } from './justification';
import type { WorkItem } from './work-item';

type Covered = { issueTypeIds: readonly string[]; policy: Policy; since?: number | undefined };

/** Only its history could tell more of an old work item, and a sweep of all does not read histories. */
const isLeftAlone = ({ createdAt }: WorkItem, { policy, since = 0 }: Covered): boolean =>
  createdAt < since && afterwardsOf(policy).repair.olderThanPolicy === 'leave';

/**
 * Whether a work item that a sweep found should be read afresh. Judged from what the search answered: a justified
 * priority, one that is flagged already and one that nothing would be done about cost no call of their own.
 */
export function needsALook(item: WorkItem, covered: Covered | undefined, lately: boolean): boolean {
  if (covered?.issueTypeIds.includes(item.issueTypeId) !== true) return false;
  const isFlagged = item.labels.includes(FLAG_LABEL);
  const { is } = justification(item, covered.policy);
  if (is === 'unguarded' || is === 'justified') return isFlagged;
  if (!lately && isLeftAlone(item, covered)) return false;
  const { repair, withoutReport } = afterwardsOf(covered.policy);
  if (repair.mode === 'restore' || withoutReport === 'lower') return true;
  return repair.observeOnly || (repair.mode === 'flag' && !isFlagged);
}
