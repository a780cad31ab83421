import { tokensOf, type Token } from './tokens-of';

type Choice = { word: string; open: boolean };
/** One place in a phrase: one of some words, any word, a gap, or the end of a clause. */
type Step = { kind: 'word'; choices: Choice[] } | { kind: 'any' } | { kind: 'gap' } | { kind: 'end' };
type Phrase = { number: number; steps: Step[] };

/** Phrases by how their first word starts, so that a text is walked once for all of them. */
export type Phrases = { exact: Map<string, Phrase[]>; open: Map<string, Phrase[]>; any: Phrase[] };
/** Which phrase stands where: token `from` up to, not including, token `to`. */
export type Hit = { number: number; from: number; to: number };

const LONGEST_GAP = 4;
const KEY_LENGTH = 2;

/** Choices that the tokeniser would cut into several words (`drop-out`) are not one word: the phrase spells them with a blank. */
const choiceOf = (text: string): Choice => {
  const open = text.endsWith('*');
  return { word: (open ? text.slice(0, -1) : text).toLowerCase().replace(/['’‘]/g, ''), open };
};
const stepsOfWord = (text: string): Step[] => {
  if (text === '~') return [{ kind: 'gap' }];
  if (text === '.') return [{ kind: 'end' }];
  if (text === '*') return [{ kind: 'any' }];
  if (text.includes('|') || text.endsWith('*')) return [{ kind: 'word', choices: text.split('|').map(choiceOf) }];
  return tokensOf(text).map(({ word }) => ({ kind: 'word', choices: [{ word, open: false }] }));
};

const add = (index: Map<string, Phrase[]>, key: string, phrase: Phrase): void => {
  const there = index.get(key);
  if (there === undefined) index.set(key, [phrase]);
  else if (!there.includes(phrase)) there.push(phrase);
};

/** The syntax is the one of `Signal.phrases`. A phrase is known by its place in the list. */
export function compilePhrases(texts: readonly string[]): Phrases {
  const phrases: Phrases = { exact: new Map(), open: new Map(), any: [] };
  texts.forEach((text, number) => {
    const steps = text.split(' ').filter(Boolean).flatMap(stepsOfWord);
    const [first] = steps;
    if (first === undefined) return;
    if (first.kind !== 'word') phrases.any.push({ number, steps });
    else
      for (const { word, open } of first.choices)
        if (!open) add(phrases.exact, word, { number, steps });
        else add(phrases.open, word.slice(0, KEY_LENGTH), { number, steps });
  });
  return phrases;
}

const fits = ({ word }: Token, choices: Choice[]): boolean =>
  choices.some((choice) => (choice.open ? word.startsWith(choice.word) : word === choice.word));
const staysInSentence = (tokens: readonly Token[], at: number, from: number): boolean =>
  at === from || tokens[at - 1]?.ends !== 'sentence';

/** Where the match ends, or -1. Shortest gaps first; a phrase never leaves its sentence. */
function endOfMatch(tokens: readonly Token[], at: number, steps: Step[], step: number, from: number): number {
  const wanted = steps[step];
  if (wanted === undefined) return at;
  if (wanted.kind === 'end')
    return at > from && tokens[at - 1]?.ends !== 'nothing' ? endOfMatch(tokens, at, steps, step + 1, from) : -1;
  if (wanted.kind === 'gap') {
    for (let skipped = 0; skipped <= LONGEST_GAP; skipped += 1) {
      if (skipped > 0 && !staysInSentence(tokens, at + skipped - 1, from)) return -1;
      const end = endOfMatch(tokens, at + skipped, steps, step + 1, from);
      if (end !== -1) return end;
    }
    return -1;
  }
  const token = tokens[at];
  if (token === undefined || !staysInSentence(tokens, at, from)) return -1;
  if (wanted.kind === 'word' && !fits(token, wanted.choices)) return -1;
  return endOfMatch(tokens, at + 1, steps, step + 1, from);
}

/** Every phrase at every place where it stands, in the order of the text. */
export function findPhrases(tokens: readonly Token[], phrases: Phrases): Hit[] {
  const hits: Hit[] = [];
  tokens.forEach(({ word }, from) => {
    const candidates = [phrases.exact.get(word), phrases.open.get(word.slice(0, KEY_LENGTH)), phrases.any];
    for (const { number, steps } of candidates.flatMap((some) => some ?? [])) {
      const to = endOfMatch(tokens, from, steps, 0, from);
      if (to !== -1) hits.push({ number, from, to });
    }
  });
  return hits;
}
