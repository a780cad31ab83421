import { say } from '../judge/sentences/say';
import type { Policy, Signal } from '../policy/policy';
import { findSignals, type Heard } from './find-signals';
import type { PlacedText } from './texts-of';

export type Ranked<Row> = { row: Row; score: number; because: string[] };
type Said = { place: string; words: string; points: number };

const LONGEST_QUOTE = 80;
const MOST_REASONS = 3;
/** Another phrase of the same signal in the same text says little more; the same phrase again says nothing. */
const FURTHER = 0.25;
const MOST_FURTHER = 4;

const loudness = (signal: Signal, heard: readonly Heard[]): number => {
  const phrases = new Set(heard.map(({ phrase }) => phrase)).size;
  return phrases === 0 ? 0 : signal.weight * (1 + FURTHER * Math.min(phrases - 1, MOST_FURTHER));
};

const short = (words: string): string => (words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE)}…` : words);

/** The loudest words, each once. */
function reasonsOf(said: Said[], { language }: Policy): string[] {
  const reasons = new Set<string>();
  for (const { place, words } of said.toSorted((one, other) => other.points - one.points)) {
    reasons.add(say(language, 'suggest.words', { place, words: short(words) }));
    if (reasons.size === MOST_REASONS) break;
  }
  return [...reasons];
}

function rank<Row extends { signals: readonly Signal[] }>(
  row: Row,
  texts: readonly PlacedText[],
  policy: Policy,
): Ranked<Row> {
  let score = 0;
  const said: Said[] = [];
  for (const { place, text, weight } of texts) {
    const heard = findSignals(text, policy);
    for (const signal of heard.size === 0 ? [] : row.signals) {
      const here = heard.get(signal);
      if (here === undefined) continue;
      score += weight * loudness(signal, here);
      for (const { words } of here) said.push({ place, words, points: signal.weight * weight });
    }
  }
  return { row, score, because: reasonsOf(said, policy) };
}

/** The rows that the texts speak for, loudest first, each with the words that decided; equal ones in the policy's order. */
export const rankRows = <Row extends { signals: readonly Signal[] }>(
  rows: readonly Row[],
  texts: readonly PlacedText[],
  policy: Policy,
): Ranked<Row>[] =>
  rows
    .map((row) => rank(row, texts, policy))
    .filter(({ score }) => score > 0)
    .toSorted((one, other) => other.score - one.score);
