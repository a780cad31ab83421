import { compilePhrases, findPhrases, type Hit } from '../suggest/find-phrases';
import type { Token } from '../suggest/tokens-of';
import { expectedPatterns } from './patterns/expected-patterns';
import { observedPatterns } from './patterns/observed-patterns';
import { otherPatterns } from './patterns/other-patterns';
import type { Pattern } from './patterns/pattern';
import { stepsPatterns } from './patterns/steps-patterns';
import { wordGroups } from './patterns/word-groups';
import type { ReadAs, ReadLabel } from './read-result';

export const allPatterns: readonly Pattern[] = [
  ...expectedPatterns,
  ...stepsPatterns,
  ...observedPatterns,
  ...otherPatterns,
];

const owners = allPatterns.flatMap((pattern) => pattern.phrases.map(() => pattern));
const index = compilePhrases(
  allPatterns.flatMap(({ phrases }) => phrases),
  wordGroups,
);
/** Words before the first that counts. */
const LEAD_INS = new Set(
  'then now next please just also so and but first second third finally simply again or eg ie ok okay well however hence thus'.split(
    ' ',
  ),
);

export type Scores = { points: Record<ReadLabel, number>; because: Partial<Record<ReadLabel, string>> };
const noPoints = (): Record<ReadLabel, number> => ({
  observed: 0,
  expected: 0,
  reproSteps: 0,
  stepsTried: 0,
  environment: 0,
  other: 0,
});

const firstWord = (tokens: readonly Token[]): number => {
  const at = tokens.findIndex(({ word }) => !LEAD_INS.has(word) && !/^\d+$/.test(word));
  return at === -1 ? 0 : at;
};

const counts = (pattern: Pattern, hit: Hit, first: number, as: ReadAs): boolean =>
  (pattern.first === undefined || hit.from === first) && (pattern.only === undefined || pattern.only === as);

/** What the words of one sentence speak for: each pattern counts once. */
export function scorePiece(tokens: readonly Token[], as: ReadAs): Scores {
  const scores: Scores = { points: noPoints(), because: {} };
  const heard = new Map<Pattern, true>();
  const first = firstWord(tokens);
  for (const hit of findPhrases(tokens, index)) {
    const pattern = owners[hit.number];
    if (pattern === undefined || heard.has(pattern) || !counts(pattern, hit, first, as)) continue;
    heard.set(pattern, true);
  }
  const loudest: Partial<Record<ReadLabel, number>> = {};
  for (const { id, label, weight } of heard.keys()) {
    scores.points[label] += weight;
    if (weight <= (loudest[label] ?? 0)) continue;
    loudest[label] = weight;
    scores.because[label] = id;
  }
  return scores;
}
