import type { Clause, Condition } from '../../policy/condition';
import type { Report } from '../../report/report';
import { answerAt } from './answer-at';
import { BLANK, literal, matchesWhole, occursIn, oneOf } from './patterns';

/** Meant for the whole text. */
export const isPattern = (phrases: readonly string[]): string => `${BLANK}*${oneOf(phrases.map(literal))}${BLANK}*`;
/** Meant to occur somewhere in the text. */
export const mentionPattern = (phrases: readonly string[]): string => oneOf(phrases.map(literal));

export function clauseHolds(clause: Clause, report: Report): boolean {
  const text = answerAt(clause.path, report);
  if ('is' in clause) return matchesWhole(text, isPattern(clause.is));
  if (!occursIn(text, mentionPattern(clause.mentions))) return false;
  return clause.unless === undefined || !occursIn(text, mentionPattern(clause.unless));
}

/** No condition always holds. */
export function conditionHolds(condition: Condition | undefined, report: Report): boolean {
  if (condition === undefined) return true;
  return 'any' in condition
    ? condition.any.some((clause) => clauseHolds(clause, report))
    : condition.all.every((clause) => clauseHolds(clause, report));
}
