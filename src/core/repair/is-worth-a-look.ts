import { isGuarded } from '../judge/facts/is-guarded';
import type { Policy } from '../policy/policy';
import { FLAG_LABEL } from './flag-label';
import type { IssueNews } from './read-event';

/**
 * Whether a work item should be read afresh: it may have a guarded priority, or carries our flag. What an event leaves
 * out counts as "may have"; its words are never what decides.
 */
export function isWorthALook(
  { priorityId, issueTypeId, labels }: IssueNews,
  { issueTypeIds, policy }: { issueTypeIds: readonly string[]; policy: Policy },
): boolean {
  if (issueTypeId !== undefined && !issueTypeIds.includes(issueTypeId)) return false;
  return priorityId === undefined || isGuarded(priorityId, policy) || labels.includes(FLAG_LABEL);
}
