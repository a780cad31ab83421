import type { AnswerPath, Clause, Condition } from '../../policy/condition';
import type { Report } from '../../report/report';
import { onceFor } from '../../policy/once-for';
import { answerAt } from './answer-at';
import { hasBlank, isOneOf, literal, occursIn, oneOf } from './patterns';

/** Meant to occur somewhere in the text. */
export const mentionPattern = onceFor((phrases: readonly string[]): string => oneOf(phrases.map(literal)));

/** Each answer on its own: a phrase never reaches from one answer into the next, so the gate can ask one at a time. */
const mentioned = (paths: readonly AnswerPath[], phrases: readonly string[], report: Report): boolean =>
  paths
    .map((path) => answerAt(path, report))
    .some((text) =>
      // As in `isOneOf`: an untouched report is told without making a pattern.
      text === '' ? hasBlank(phrases) : occursIn(text, mentionPattern(phrases)),
    );

export function clauseHolds(clause: Clause, report: Report): boolean {
  if ('is' in clause) return isOneOf(answerAt(clause.path, report), clause.is);
  if (!mentioned(clause.paths, clause.mentions, report)) return false;
  return clause.unless === undefined || !mentioned(clause.paths, clause.unless, report);
}

/** No condition always holds. */
export function conditionHolds(condition: Condition | undefined, report: Report): boolean {
  if (condition === undefined) return true;
  return 'any' in condition
    ? condition.any.some((clause) => clauseHolds(clause, report))
    : condition.all.every((clause) => clauseHolds(clause, report));
}
