import { stemOf } from './stem-of';

/** What a text is compared by. `word`: as it was written, for reasons that people read. */
export type Term = { term: string; word: string };

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu;
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
/** Where a name made of several words is joined: `fooBar`, `HTTPServer`, `utf8Name`. */
const JOINTS = /(?<=\p{Ll}|\p{N})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u;
/** Longer runs are keys, hashes or encoded data: they name nothing twice. */
const LONGEST = 40;
/** Bare numbers of this length are times, ids and addresses. */
const LONGEST_NUMBER = 4;
const NUMBER = /^\p{N}+$/u;

const plain = (word: string): string => stemOf(word.toLowerCase().replace(/['’].*$/, ''));

function add(terms: Term[], word: string): void {
  if (word.length > LONGEST || (word.length > LONGEST_NUMBER && NUMBER.test(word))) return;
  if (UNSPACED.test(word)) {
    const signs = Array.from(word);
    if (signs.length === 1) terms.push({ term: word, word });
    for (let at = 1; at < signs.length; at += 1) {
      const pair = `${signs[at - 1] ?? ''}${signs[at] ?? ''}`;
      terms.push({ term: pair, word: pair });
    }
    return;
  }
  terms.push({ term: plain(word), word });
  const parts = word.split(JOINTS);
  if (parts.length > 1) for (const part of parts) if (part.length > 1) terms.push({ term: plain(part), word });
}

/** The words of a text, stemmed; a name in code counts whole and by its parts; scripts without blanks count by pairs of signs. */
export function termsOf(text: string): Term[] {
  const terms: Term[] = [];
  for (const [word] of text.matchAll(WORD)) add(terms, word);
  return terms;
}
