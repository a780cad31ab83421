import { checklistItemHolds } from '../../../src/core/judge/facts/outstanding-items';
import { itemApplies, itemIsDone, proofIsMissing } from '../../../src/core/judge/facts/item-is-done';
import { requirementsOpen } from '../../../src/core/judge/facts/requirements-open';
import type { ChecklistItem, Item, Policy } from '../../../src/core/policy/policy';
import type { Report } from '../../../src/core/report/report';

/**
 * Where something is answered: `answers.os`, `done.refreshed`, `impact.canMoveOn`, `about.route`, `evidence.…`.
 * The element that takes the focus carries it as its id.
 */
export type Place = string;

export const placeOfPart = (part: string): Place => `answers.${part}`;

/** An item with an answer elsewhere is done there; one that lacks only its proof, at the proof. */
export function placeOfItem(item: Item, report: Report, policy: Policy): Place {
  if (item.answeredBy !== undefined) return item.answeredBy;
  const needsProof = itemIsDone(item, report, policy) && proofIsMissing(item, report, true);
  return needsProof ? `evidence.${item.id}` : `done.${item.id}`;
}

const firstOpenItem = (report: Report, policy: Policy): Item | undefined =>
  policy.items.find((item) => item.level === 'block' && itemApplies(item, report) && !itemIsDone(item, report, policy));

/** Where an item of the checklist for a guarded priority is answered. `null`: it holds, and has no place of its own. */
export function placeOfChecklistItem(row: ChecklistItem, report: Report, policy: Policy): Place | null {
  switch (row.source) {
    case 'tick':
      return `done.${row.id}`;
    case 'blocking-kind-named':
      return 'impact.blockingKind';
    case 'cannot-move-on':
      return 'impact.canMoveOn';
    case 'plan-known':
      return policy.plan === null ? null : placeOfPart(policy.plan.part);
    case 'items-done': {
      const item = firstOpenItem(report, policy) ?? policy.items[0];
      return item === undefined ? null : placeOfItem(item, report, policy);
    }
    case 'parts-complete': {
      const part = requirementsOpen(report, policy)[0]?.parts[0] ?? policy.required[0]?.parts[0];
      return part === undefined ? null : placeOfPart(part);
    }
  }
}

/** What is known of a finding where only its place matters. */
type Point = { ruleId: string; target: string };

/** Where a finding is mended. */
export function placeOf(finding: Point, report: Report, policy: Policy): Place {
  const { target } = finding;
  if (!target.startsWith('checklist.')) return target === 'route' ? 'about.route' : target;
  const id = target.slice('checklist.'.length);
  const item = policy.items.find((one) => one.id === id);
  const row = policy.checklist.find((one) => one.id === id && !checklistItemHolds(one, report, policy));
  if (finding.ruleId === 'blocker-checklist' && row !== undefined) {
    return placeOfChecklistItem(row, report, policy) ?? target;
  }
  return item === undefined ? target : placeOfItem(item, report, policy);
}
