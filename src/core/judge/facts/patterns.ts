import { onceFor } from '../../policy/once-for';

/**
 * Pattern sources that the engine and the gate's expression share. Jira's regular-expression engine is not ours, so a
 * source holds nothing but literals, escaped punctuation, character classes, alternation and plain or bounded repetition
 * over disjoint sets: no \s \w \b, no look-around, no back-reference, nothing that two paths can match.
 *
 * Semantics: texts are compared lower-cased (`toLowerCase()`), sources are written in lower case. A source carries no
 * anchors; `matchesWhole` and `occursIn` say how it is meant. The gate adds its own anchors to the same string.
 */

/**
 * Every character that counts as a blank, for use inside a class. Listed, because engines differ in what \s means; letters
 * and marks that draw nothing (Hangul fillers, the empty Braille cell, variation selectors) are among them.
 */
export const BLANKS =
  '\u0009-\u000d\u0020\u0085\u00a0\u00ad\u034f\u115f\u1160\u1680\u17b4\u17b5\u180b-\u180e\u2000-\u200f\u2028-\u202f' +
  '\u205f-\u2064\u2800\u3000\u3164\ufe00-\ufe0f\ufeff\uffa0';

/** Punctuation that may stand around an answer without being one, for use inside a class. */
const MARKS = '.,;:!?…·•*_~\'"`´‘’“”«»()\\[\\]{}<>/\\\\|#+=&%@$^¿¡。、，．！？：；「」（）\\-–—−';

export const BLANK = `[${BLANKS}]`;
export const NOT_BLANK = `[^${BLANKS}]`;
export const MARK = `[${MARKS}]`;
export const OUTER = `[${BLANKS}${MARKS}]`;

const runs = new RegExp(`${BLANK}+`, 'g');
const outerStart = new RegExp(`^${OUTER}+`);

/** A phrase with runs of blanks made one space and outer blanks gone, in lower case. */
export const tidy = (phrase: string): string => phrase.toLowerCase().replace(runs, ' ').replace(/^ | $/g, '');

const trimEnd = (text: string): string => {
  const mark = new RegExp(OUTER);
  let end = text.length;
  while (end > 0 && mark.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
};
/** A tidy phrase without its outer punctuation; '' when nothing is left. */
export const bare = (phrase: string): string => trimEnd(tidy(phrase).replace(outerStart, ''));

/** The source that matches this phrase: any blanks for a blank, any apostrophe for an apostrophe. */
export const literal = (phrase: string): string =>
  tidy(phrase)
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replace(/['’‘]/g, "['’‘]")
    .replace(/ /g, `${BLANK}+`);

/** The source that matches one of these. Give at least one: an empty alternation would match everything. */
export const oneOf = (sources: readonly string[]): string => `(?:${[...new Set(sources)].join('|')})`;

const MOST_COMPILED = 1_000;
/** Compiles a source once. The source is the key as it stands, so that looking it up copies nothing. */
const compiler = (around: (source: string) => string): ((source: string) => RegExp) => {
  const compiled = new Map<string, RegExp>();
  return (source) => {
    const known = compiled.get(source);
    if (known !== undefined) return known;
    if (compiled.size >= MOST_COMPILED) compiled.clear();
    const made = new RegExp(around(source));
    compiled.set(source, made);
    return made;
  };
};
const whole = compiler((source) => `^(?:${source})$`);
const anywhere = compiler((source) => source);

export const matchesWhole = (text: string, source: string): boolean => whole(source).test(text.toLowerCase());
export const occursIn = (text: string, source: string): boolean => anywhere(source).test(text.toLowerCase());

/** Meant for the whole text: it is one of these, outer blanks aside. */
export const wholePattern = onceFor(
  (phrases: readonly string[]): string => `${BLANK}*${oneOf(phrases.map(literal))}${BLANK}*`,
);
/** No text at all fits phrases that are blank, and no others: that much is known without a pattern, which takes a while to make. */
export const hasBlank = onceFor((phrases: readonly string[]): boolean => phrases.some((phrase) => tidy(phrase) === ''));
export const isOneOf = (text: string, phrases: readonly string[]): boolean =>
  text === '' ? hasBlank(phrases) : phrases.length > 0 && matchesWhole(text, wholePattern(phrases));
