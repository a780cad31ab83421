import type { AnswerPath, Clause, Condition } from '../../policy/condition';
import type { Report } from '../../report/report';
import { answerAt } from './answer-at';
import { isOneOf, literal, occursIn, oneOf } from './patterns';

/** Meant to occur somewhere in the text. */
export const mentionPattern = (phrases: readonly string[]): string => oneOf(phrases.map(literal));

/** The answers that a clause looks at, as one text. */
export const joinedAnswers = (paths: readonly AnswerPath[], report: Report): string =>
  paths.map((path) => answerAt(path, report)).join('\n');

export function clauseHolds(clause: Clause, report: Report): boolean {
  if ('is' in clause) return isOneOf(answerAt(clause.path, report), clause.is);
  const text = joinedAnswers(clause.paths, report);
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
