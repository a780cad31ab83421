import { onceFor } from '../../policy/once-for';
import type { Part, Policy } from '../../policy/policy';
import { bare, BLANK, literal, MARK, matchesWhole, oneOf, OUTER } from './patterns';
import { isFillerBeyondPatterns } from './is-filler-beyond-patterns';
import { blankPattern } from './is-blank';

const LETTERS = Array.from('abcdefghijklmnopqrstuvwxyz');
const DIGITS = Array.from('0123456789');
/** One key held down: three times the same letter, four times the same digit. */
const repeatedKey = oneOf([
  ...LETTERS.map((letter) => `${letter}${letter}${letter}+`),
  ...DIGITS.map((digit) => `${digit}${digit}${digit}${digit}+`),
]);
const placeholder = `${BLANK}*[\\[<{]+[^\\[\\]<>{}]*[\\]>}]+${BLANK}*`;
const onlyMarks = `${BLANK}*${MARK}${OUTER}*`;

/** Sources for whole answers that say nothing, whichever question they answer. */
export function fillerPatterns(phrases: readonly string[]): string[] {
  const words = phrases.map(bare).filter((phrase) => phrase !== '');
  const spoken = oneOf([...words.map(literal), repeatedKey]);
  return [onlyMarks, placeholder, `${OUTER}*${spoken}${OUTER}*`];
}

/** The part's own texts: an answer that repeats one of them says nothing. */
export const ownTexts = (part: Part): string[] =>
  [part.help, ...(part.filler ?? [])].filter((text) => text !== undefined);

/** The phrases that count as filler in this part: the policy's, its templates, and the part's own texts. */
export const fillerPhrasesOf = (part: Part | undefined, policy: Policy): string[] => [
  ...policy.filler.phrases,
  ...policy.filler.templates,
  ...(part === undefined ? [] : ownTexts(part)),
];

const absence = (part: Part | undefined, policy: Policy): string =>
  oneOf([blankPattern, ...fillerPatterns(fillerPhrasesOf(part, policy))]);
const absencePatterns = onceFor((policy: Policy) => ({
  anywhere: absence(undefined, policy),
  of: onceFor((part: Part) => absence(part, policy)),
}));

/** Meant for the whole answer: it holds nothing, or nothing but filler that finite patterns can tell. */
export const absencePattern = (part: Part | undefined, policy: Policy): string =>
  part === undefined ? absencePatterns(policy).anywhere : absencePatterns(policy).of(part);

/** What the part's own texts add to `absencePattern`; null where it has none. */
const ownPattern = onceFor((part: Part): string | null => {
  const words = ownTexts(part)
    .map(bare)
    .filter((text) => text !== '');
  return words.length === 0 ? null : `${OUTER}*${oneOf(words.map(literal))}${OUTER}*`;
});

/** `absencePattern` in two steps, so that the long one is made once and not for each part. */
function isAbsent(text: string, part: Part | undefined, policy: Policy): boolean {
  if (matchesWhole(text, absencePattern(undefined, policy))) return true;
  const own = part === undefined ? null : ownPattern(part);
  return own !== null && matchesWhole(text, own);
}

/** Filler that the gate's expression can tell too. A blank answer is not filler, it is missing. */
export const isFiller = (text: string, part: Part | undefined, policy: Policy): boolean =>
  text !== '' && !matchesWhole(text, blankPattern) && isAbsent(text, part, policy);

/**
 * Whether an answer says something: neither blank nor filler of any sort. An empty one is told without a pattern: an untouched report
 * has nothing else, and making its patterns is what opening one would wait for.
 */
export const hasSubstance = (text: string, part: Part | undefined, policy: Policy): boolean =>
  text !== '' && !isAbsent(text, part, policy) && !isFillerBeyondPatterns(text, policy);
