import { onceFor } from '../../policy/once-for';
import type { Policy } from '../../policy/policy';
import { tidy } from './patterns';

const KEYBOARD = ['qwertyuiop', 'qwertzuiop', 'asdfghjkl', 'yxcvbnm', 'zxcvbnm', 'azertyuiop', 'qsdfghjklm'];
const ROWS = [...KEYBOARD, ...KEYBOARD.map((row) => Array.from(row).reverse().join(''))];
const isAlongARow = (run: string): boolean => ROWS.some((row) => row.includes(run));

/** The longest start of the word that runs along one row of the keyboard. */
const runLength = (word: string): number => {
  let length = 1;
  while (length < word.length && isAlongARow(word.slice(0, length + 1))) length += 1;
  return length;
};
const isMash = (word: string): boolean => {
  let rest = word;
  while (rest.length > 0) {
    const length = runLength(rest);
    if (length < 3) return false;
    rest = rest.slice(length);
  }
  return word.length > 0;
};

/** `lalala`, `ああああ`: one group of at most three letters, three times or more. */
const isOneGroup = (word: string): boolean =>
  [1, 2, 3].some((size) => {
    const group = word.slice(0, size);
    return word.length >= size * 3 && word.length % size === 0 && group.repeat(word.length / size) === word;
  });
const WORDS = /[\p{L}\p{N}]+/gu;
const PLACEHOLDERS = /[[<{]+[^[\]<>{}]*[\]>}]+/g;
const LETTERS_ONLY = /^\p{L}+$/u;
const knownWords = onceFor((policy: Policy) => new Set(policy.filler.phrases.map(tidy)));
/** Longer than this is not filler but a text; it also bounds the work. */
const LONGEST = 400;

/**
 * Filler that finite patterns cannot tell: nothing but signs, several bracketed placeholders, mashed keys, one group or
 * filler word again and again. The gate does not see it; the panel, the judge and the repair do.
 */
export function isFillerBeyondPatterns(text: string, policy: Policy): boolean {
  if (text.length > LONGEST) return false;
  const short = tidy(text);
  if (short === '') return false;
  const words = short.replace(PLACEHOLDERS, ' ').match(WORDS) ?? [];
  if (words.every((word) => /^\p{N}{1,2}$/u.test(word)))
    return short.match(WORDS) === null || short.search(PLACEHOLDERS) >= 0;
  const known = knownWords(policy);
  return words.every((word) => known.has(word) || (LETTERS_ONLY.test(word) && (isMash(word) || isOneGroup(word))));
}
