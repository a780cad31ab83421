import type { Item, Policy } from '../../policy/policy';
import type { Report } from '../../report/report';
import { answerAt } from './answer-at';
import { conditionHolds } from './condition-holds';
import { isBlank } from './is-blank';
import { hasSubstance } from './is-filler';

export const itemApplies = (item: Item, report: Report): boolean => conditionHolds(item.when, report);

const couldNotCounts = (item: Item, report: Report, policy: Policy): boolean =>
  item.acceptsCouldNot && hasSubstance(answerAt(`couldNot.${item.id}`, report), undefined, policy);

/** Answered, ticked, or honestly tried where the policy lets that count. Proof is a matter of its own. */
export function itemIsDone(item: Item, report: Report, policy: Policy): boolean {
  if (item.answeredBy !== undefined) return !isBlank(answerAt(item.answeredBy, report));
  return answerAt(`done.${item.id}`, report) === 'true' || couldNotCounts(item, report, policy);
}

/** Whether the line of proof is asked for and not there. */
export const proofIsMissing = (item: Item, report: Report, guarded: boolean): boolean =>
  item.proof !== undefined &&
  item.proof.level !== 'off' &&
  (item.proof.when === 'always' || guarded) &&
  isBlank(answerAt(`evidence.${item.id}`, report));
