import type { Signal, WordGroups } from '../policy/policy';
import { compilePhrases, findPhrases, type Hit, type Phrases } from './find-phrases';
import { tokensOf, type Token } from './tokens-of';

/** Words of a text that speak for something, and how loudly. */
export type Heard = { words: string; signal: number; phrase: string; weight: number };

type Compiled = { phrases: Phrases; owners: { signal: number; phrase: string }[]; unless: (Phrases | null)[] };
const kept = new WeakMap<readonly Signal[], Compiled>();

function compile(signals: readonly Signal[], words: WordGroups): Compiled {
  const known = kept.get(signals);
  if (known !== undefined) return known;
  const owners = signals.flatMap(({ phrases }, signal) => phrases.map((phrase) => ({ signal, phrase })));
  const made = {
    owners,
    phrases: compilePhrases(
      owners.map(({ phrase }) => phrase),
      words,
    ),
    unless: signals.map(({ unless }) => (unless === undefined ? null : compilePhrases(unless, words))),
  };
  kept.set(signals, made);
  return made;
}

const overlaps = (one: Hit, other: Hit): boolean => one.from < other.to && other.from < one.to;
const quote = (text: string, tokens: readonly Token[], { from, to }: Hit): string =>
  text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length);

/** What the signals hear in a text: a phrase inside one of its `unless` contexts was not said. */
export function findSignals(text: string, signals: readonly Signal[], words: WordGroups): Heard[] {
  const { phrases, owners, unless } = compile(signals, words);
  const tokens = tokensOf(text);
  const hits = findPhrases(tokens, phrases);
  if (hits.length === 0) return [];
  const masks = unless.map((contexts) => (contexts === null ? [] : findPhrases(tokens, contexts)));
  return hits.flatMap((hit) => {
    const owner = owners[hit.number];
    if (owner === undefined || masks[owner.signal]?.some((mask) => overlaps(mask, hit)) === true) return [];
    return [{ words: quote(text, tokens, hit), weight: signals[owner.signal]?.weight ?? 0, ...owner }];
  });
}
