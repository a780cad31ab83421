import { mentionPattern } from '../judge/facts/condition-holds';
import { blankPattern } from '../judge/facts/is-blank';
import { absencePattern, ownTexts } from '../judge/facts/is-filler';
import { bare, literal as phraseLiteral, oneOf, OUTER, wholePattern } from '../judge/facts/patterns';
import type { AnswerPath, Clause, Condition } from '../policy/condition';
import type { Part, Policy } from '../policy/policy';
import { ALWAYS, all, any, type Formula, type Literal, NEVER, not } from './formula';
import { wholeAnswer, withinAnswer } from './gate-pattern';

/*
 * The facts of `core/judge/facts` as formulas over raw answers, from the same pattern sources. Each stands beside the
 * fact of the same name; a property test holds them together.
 */

const literal = (path: AnswerPath, pattern: string): Literal => {
  const dot = path.indexOf('.');
  return { section: path.slice(0, dot), key: path.slice(dot + 1), pattern, wanted: true };
};

export const isBlankAt = (path: AnswerPath): Formula => literal(path, wholeAnswer(blankPattern));
export const isOneOfAt = (path: AnswerPath, phrases: readonly string[]): Formula =>
  phrases.length === 0 ? NEVER : literal(path, wholeAnswer(wholePattern(phrases)));
export const isTrueAt = (path: AnswerPath): Formula => literal(path, wholeAnswer('true'));
export const isFalseAt = (path: AnswerPath): Formula => literal(path, wholeAnswer('false'));
export const takesWholeAt = (path: AnswerPath, source: string): Formula => literal(path, wholeAnswer(source));

const mentionedAt = (paths: readonly AnswerPath[], phrases: readonly string[]): Formula =>
  any(...paths.map((path) => literal(path, withinAnswer(mentionPattern(phrases)))));

export function clauseHolds(clause: Clause): Formula {
  if ('is' in clause) return isOneOfAt(clause.path, clause.is);
  const mentioned = mentionedAt(clause.paths, clause.mentions);
  return clause.unless === undefined ? mentioned : all(mentioned, not(mentionedAt(clause.paths, clause.unless)));
}

export function conditionHolds(condition: Condition | undefined): Formula {
  if (condition === undefined) return ALWAYS;
  return 'any' in condition ? any(...condition.any.map(clauseHolds)) : all(...condition.all.map(clauseHolds));
}

/** One of these, whatever blanks and marks stand around it. Null where nothing but marks is given. */
function spoken(phrases: readonly string[]): string | null {
  const words = phrases.map(bare).filter((phrase) => phrase !== '');
  return words.length === 0 ? null : `${OUTER}*${oneOf(words.map(phraseLiteral))}${OUTER}*`;
}

/**
 * Neither blank nor filler that finite patterns can tell. What the policy holds for every answer is one pattern and the
 * part's own texts another, so that the long one stands in the rows once.
 */
export function hasSubstanceAt(path: AnswerPath, part: Part | undefined, policy: Policy): Formula {
  const absent = takesWholeAt(path, absencePattern(undefined, policy));
  const own = part === undefined ? null : spoken(ownTexts(part));
  return own === null ? not(absent) : all(not(absent), not(takesWholeAt(path, own)));
}

/** Nothing is said, or it is not just filler. The part's own texts are never blank, so only the other pattern needs "or blank". */
export function noFillerAt(path: AnswerPath, part: Part | undefined, policy: Policy): Formula {
  const said = any(isBlankAt(path), not(takesWholeAt(path, absencePattern(undefined, policy))));
  const own = part === undefined ? null : spoken(ownTexts(part));
  return own === null ? said : all(said, not(takesWholeAt(path, own)));
}
