import { isEmptyWord } from '../terms/is-empty-word';
import { termsOf } from '../terms/terms-of';

/** From this many words of the summary on, searching is worth a call. */
export const LEAST_WORDS = 5;
const MOST_WORDS = 6;
const LONGEST_WORD = 40;
const MOST_SIGNS = 2_000;
const DAY = 86_400_000;
/** Jira reads dates in the reader's time zone: a day more loses nothing. */
const SPARE_DAYS = 1;

/** What the candidates are asked for. `since`: milliseconds since 1970. */
export type CandidateSearch = { projectId: string; summary: string; ownKey: string | null; since: number };

const isWord = (word: string): boolean => word.length > 1 && word.length <= LONGEST_WORD;

/** Longer words tell more; among equals the earlier one. */
function tellingWords(summary: string): string[] {
  const words = termsOf(summary.slice(0, MOST_SIGNS)).map(({ word }) => word.toLowerCase());
  const told = [...new Set(words)].filter((word) => isWord(word) && !isEmptyWord(word));
  return told.toSorted((one, other) => other.length - one.length).slice(0, MOST_WORDS);
}

/** Only letters, marks and digits ever come here; quoted all the same, as JQL wants words that it reserves (JQL, reserved words). */
const quoted = (text: string): string => `"${text.replace(/["\\]/g, '')}"`;
const says = (word: string): string => `text ~ ${quoted(word)}`;
const either = (parts: readonly string[]): string => (parts.length === 1 ? parts.join('') : `(${parts.join(' OR ')})`);

/** Two of the words, whichever: one alone would bring whatever is newest, all of them only what is worded the same. */
function twoOf(words: readonly string[]): string {
  const pairs = words.slice(0, -1).map((word, at) => `(${says(word)} AND ${either(words.slice(at + 1).map(says))})`);
  return either(pairs);
}

/**
 * The JQL for what may be the same trouble: in this project, from this day on, newest first. `null`: too little is written yet to
 * look for. What somebody typed can only become words in quotes, at most six.
 */
export function candidateQuery({ projectId, summary, ownKey, since }: CandidateSearch): string | null {
  if (!/^\d{1,18}$/.test(projectId) || termsOf(summary.slice(0, MOST_SIGNS)).length < LEAST_WORDS) return null;
  const words = tellingWords(summary);
  const [only] = words;
  if (only === undefined) return null;
  const day = new Date(since - SPARE_DAYS * DAY).toISOString().slice(0, 10);
  const parts = [`project = ${projectId}`, `created >= "${day}"`, words.length === 1 ? says(only) : twoOf(words)];
  if (ownKey !== null && /^[A-Za-z][A-Za-z0-9_]*-\d{1,18}$/.test(ownKey)) parts.push(`key != ${quoted(ownKey)}`);
  return `${parts.join(' AND ')} ORDER BY created DESC`;
}
