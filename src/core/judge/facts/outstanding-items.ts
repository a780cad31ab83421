import { onceFor } from '../../policy/once-for';
import type { ChecklistItem, ChecklistSource, Policy } from '../../policy/policy';
import type { Report } from '../../report/report';
import { answerAt } from './answer-at';
import { clauseHolds } from './condition-holds';
import { itemApplies, itemIsDone } from './item-is-done';
import { isOneOf } from './patterns';
import { planOf } from './plan-of';
import { requirementsOpen } from './requirements-open';

const BLOCKING_KIND = 'impact.blockingKind';
const idsOf = onceFor((rows: Policy['blockingKinds']) => rows.map(({ id }) => id));

/** One answer per source, from the raw answers; only `tick` believes a tick. */
const holds: Record<ChecklistSource, (item: ChecklistItem, report: Report, policy: Policy) => boolean> = {
  tick: (item, report) => answerAt(`done.${item.id}`, report) === 'true',
  'items-done': (_item, report, policy) =>
    policy.items
      .filter((item) => item.level === 'block' && itemApplies(item, report))
      .every((item) => itemIsDone(item, report, policy)),
  'blocking-kind-named': (_item, report, policy) =>
    isOneOf(answerAt(BLOCKING_KIND, report), idsOf(policy.blockingKinds)),
  'cannot-move-on': (_item, report) => answerAt('impact.canMoveOn', report) === 'false',
  'plan-known': (_item, report, policy) => planOf(report, policy) !== 'unknown',
  'parts-complete': (_item, report, policy) => requirementsOpen(report, policy).length === 0,
};

export const checklistItemHolds = (item: ChecklistItem, report: Report, policy: Policy): boolean =>
  (item.unless !== undefined && clauseHolds(item.unless, report)) || holds[item.source](item, report, policy);

/** The items of the checklist for a guarded priority that are still open, in the policy's order. */
export const outstandingItems = (report: Report, policy: Policy): ChecklistItem[] =>
  policy.checklist.filter((item) => !checklistItemHolds(item, report, policy));
