import type { Policy } from '../policy/policy';
import { justification } from '../repair/justification';
import type { WorkItem } from '../repair/work-item';
import { isMaterialChange, materialOf } from './material';
import type { Ruling } from './ruling';

/**
 * `space`: the work item stands in another one, whose admins were not asked. `priority`: it was used and given up again. `report`:
 * something is open that was not, or a granted report tells of another case. `unknown`: the app never made it.
 */
export type RulingEnd = 'space' | 'priority' | 'report' | 'unknown';

export const openIds = (findings: readonly { ruleId: string; target: string }[]): string[] =>
  findings.map(({ ruleId, target }) => `${ruleId} ${target}`);

type Told = Pick<WorkItem, 'projectId' | 'summary' | 'description' | 'report' | 'changes'>;

/** What the report leaves open for the priority that was allowed. What nobody here can judge ends nothing. */
const openNow = (item: Told, priorityId: string, policy: Policy): string[] => {
  const found = justification({ ...item, priorityId }, policy);
  return found.is === 'open' ? openIds(found.findings) : [];
};

/**
 * Why a ruling holds no longer; `null`: it holds. The work item was moved to another space, somebody took the priority back after it was made (the app itself is nobody), or the
 * report leaves something open that was not open then. A report that gets better, or is only worded anew, changes nothing.
 */
export function endOf(ruling: Ruling, item: Told, policy: Policy, appId: string | null): RulingEnd | null {
  const { priority, at, open, projectId } = ruling;
  if (projectId !== undefined && projectId !== item.projectId) return 'space';
  if (item.changes.some((change) => change.from === priority && change.at > at && change.authorId !== appId))
    return 'priority';
  if (ruling.material !== undefined && isMaterialChange(ruling.material, materialOf(item.report, policy)))
    return 'report';
  if (open === null) return null;
  return openNow(item, priority, policy).every((id) => open.includes(id)) ? null : 'report';
}

/**
 * The same, where the policy of now may ask for more than the one that held when the ruling was made: what a publication added ends
 * nothing. `then` null: the policy of now held, or nobody knows.
 */
export function endThen(
  ruling: Ruling,
  item: Told,
  { now, then }: { now: Policy; then: Policy | null },
  appId: string | null,
): RulingEnd | null {
  const end = endOf(ruling, item, now, appId);
  return end === 'report' && then !== null ? endOf(ruling, item, then, appId) : end;
}
