import { fail } from '../expression-error';
import { method, type Methods, numberOf, optional, stringOf } from './method';

/** Both the longest pad and the most repetitions, after Jira's type reference. */
const MOST_COPIES = 100;

/** Compiled patterns are kept: the same ones are tried again and again. */
const MOST_KEPT = 500;
const kept = new Map<string, RegExp>();

/** A pattern is a string. Jira runs it on another engine: write portable patterns. */
function patternOf(source: string): RegExp {
  const known = kept.get(source);
  if (known !== undefined) return known;
  try {
    const pattern = new RegExp(source, 'g');
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(source, pattern);
    return pattern;
  } catch {
    return fail(`Invalid regular expression: "${source}".`);
  }
}

const atMost = (count: number): number =>
  count >= 0 && count <= MOST_COPIES ? Math.floor(count) : fail(`Expected a number from 0 to ${MOST_COPIES}.`);

export const stringMethods: Methods<string> = {
  trim: method(0, 0, (text) => text.trim()),
  toLowerCase: method(0, 0, (text) => text.toLowerCase()),
  toUpperCase: method(0, 0, (text) => text.toUpperCase()),
  split: method(0, 1, (text, [by]) => (by === undefined ? [text] : text.split(stringOf(by)))),
  replace: method(2, 2, (text, [pattern, by]) => {
    const replacement = stringOf(by);
    return text.replace(patternOf(stringOf(pattern)), () => replacement);
  }),
  match: method(
    1,
    1,
    (text, [pattern]) => text.match(new RegExp(patternOf(stringOf(pattern)), ''))?.map(orNull) ?? null,
  ),
  matchAll: method(1, 1, (text, [pattern]) => [...text.matchAll(patternOf(stringOf(pattern)))].map(([whole]) => whole)),
  includes: method(1, 1, (text, [part]) => text.includes(stringOf(part))),
  indexOf: method(1, 1, (text, [part]) => text.indexOf(stringOf(part))),
  slice: method(1, 2, (text, [from, to]) => text.slice(numberOf(from), optional(to, numberOf))),
  padStart: method(1, 2, (text, [to, by]) => text.padStart(atMost(numberOf(to)), optional(by, stringOf))),
  padEnd: method(1, 2, (text, [to, by]) => text.padEnd(atMost(numberOf(to)), optional(by, stringOf))),
  repeat: method(1, 1, (text, [count]) => text.repeat(atMost(numberOf(count)))),
};

const orNull = (group: string | undefined): string | null => group ?? null;
