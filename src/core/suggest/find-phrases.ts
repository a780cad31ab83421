import type { WordGroups } from '../policy/policy';
import { tokensOf, type Token } from './tokens-of';

/** One or more words; `open`: the last one may go on (`crash*`). */
type Choice = { words: string[]; open: boolean };
/** Single whole words stand in a set, so that long groups cost one look. */
type Words = { kind: 'word'; single: Set<string>; others: Choice[] };
type Gap = { kind: 'gap'; least: number; most: number; ends: Token['ends'][] };
/** One place in a phrase: one of some words, a gap of words, or the end of a clause. */
type Step = Words | Gap | { kind: 'end' };
type Phrase = { number: number; steps: Step[] };

/** Phrases by how their first word starts, so that a text is walked once for all of them. */
export type Phrases = { exact: Map<string, Phrase[]>; open: Map<string, Phrase[]>; any: Phrase[] };
/** Which phrase stands where: token `from` up to, not including, token `to`. */
export type Hit = { number: number; from: number; to: number };

const KEY_LENGTH = 2;

/** A choice is spelled as the tokeniser sees it: without apostrophes, `+` between its words. */
const choiceOf = (text: string): Choice => {
  const open = text.endsWith('*');
  const plain = (open ? text.slice(0, -1) : text).toLowerCase().replace(/['’‘]/g, '');
  return { words: plain.split('+'), open };
};
const choicesOf = (text: string, words: WordGroups): string[] =>
  text.split('|').flatMap((one) => (one.startsWith('{') ? (words[one.slice(1, -1)] ?? []) : [one]));

const isSingle = ({ words, open }: Choice): boolean => !open && words.length === 1;
const wordStep = (choices: Choice[]): Words => ({
  kind: 'word',
  single: new Set(choices.filter(isSingle).flatMap(({ words }) => words)),
  others: choices.filter((choice) => !isSingle(choice)),
});

const stepsOfWord = (text: string, words: WordGroups): Step[] => {
  if (text === '~') return [{ kind: 'gap', least: 0, most: 4, ends: ['sentence'] }];
  if (text === '_') return [{ kind: 'gap', least: 0, most: 2, ends: ['sentence', 'clause'] }];
  if (text === '.') return [{ kind: 'end' }];
  if (text === '*') return [{ kind: 'gap', least: 1, most: 1, ends: ['sentence'] }];
  if (/[|*+{]/.test(text)) return [wordStep(choicesOf(text, words).map(choiceOf))];
  return tokensOf(text).map(({ word }) => wordStep([{ words: [word], open: false }]));
};

const add = (index: Map<string, Phrase[]>, key: string, phrase: Phrase): void => {
  const there = index.get(key);
  if (there === undefined) index.set(key, [phrase]);
  else if (!there.includes(phrase)) there.push(phrase);
};

const compiled = new WeakMap<readonly string[], Phrases>();

/** The syntax is the one of `Signal.phrases`. A phrase is known by its place in the list. A list is compiled once. */
export function compilePhrases(texts: readonly string[], words: WordGroups): Phrases {
  const known = compiled.get(texts);
  if (known !== undefined) return known;
  const made = compile(texts, words);
  compiled.set(texts, made);
  return made;
}

function compile(texts: readonly string[], words: WordGroups): Phrases {
  const phrases: Phrases = { exact: new Map(), open: new Map(), any: [] };
  texts.forEach((text, number) => {
    const steps = text
      .split(' ')
      .filter(Boolean)
      .flatMap((one) => stepsOfWord(one, words));
    const [first] = steps;
    if (first === undefined) return;
    const phrase = { number, steps };
    if (first.kind !== 'word') phrases.any.push(phrase);
    else {
      for (const word of first.single) add(phrases.exact, word, phrase);
      for (const { words: wanted, open } of first.others) {
        const [word = ''] = wanted;
        if (open && wanted.length === 1) add(phrases.open, word.slice(0, KEY_LENGTH), phrase);
        else add(phrases.exact, word, phrase);
      }
    }
  });
  return phrases;
}

const isInside = (tokens: readonly Token[], at: number, from: number, ends: readonly Token['ends'][]): boolean =>
  at === from || !ends.includes(tokens[at - 1]?.ends ?? 'sentence');

const isWord = (tokens: readonly Token[], at: number, from: number, words: Set<string>): boolean =>
  isInside(tokens, at, from, ['sentence']) && words.has(tokens[at]?.word ?? '');

const fits = (tokens: readonly Token[], at: number, from: number, { words, open }: Choice): boolean =>
  words.every((wanted, offset) => {
    const word = tokens[at + offset]?.word;
    if (word === undefined || !isInside(tokens, at + offset, from, ['sentence'])) return false;
    return open && offset === words.length - 1 ? word.startsWith(wanted) : word === wanted;
  });

const wordEnds = (tokens: readonly Token[], at: number, from: number, { single, others }: Words): number[] => {
  const ends = others.filter((choice) => fits(tokens, at, from, choice)).map(({ words }) => at + words.length);
  return isWord(tokens, at, from, single) ? [at + 1, ...ends] : ends;
};

function gapEnds(tokens: readonly Token[], at: number, from: number, { least, most, ends }: Gap): number[] {
  const found: number[] = [];
  for (let end = at; end <= at + most && end <= tokens.length; end += 1) {
    if (!isInside(tokens, end, from, ends)) break;
    if (end - at >= least) found.push(end);
  }
  return found;
}

/** Where the match ends, or -1. Shortest gaps first; a phrase never leaves its sentence. */
function endOfMatch(tokens: readonly Token[], at: number, steps: Step[], step: number, from: number): number {
  const wanted = steps[step];
  if (wanted === undefined) return at;
  const goOn = (next: number): number => endOfMatch(tokens, next, steps, step + 1, from);
  if (wanted.kind === 'end') return at > from && tokens[at - 1]?.ends !== 'nothing' ? goOn(at) : -1;
  if (wanted.kind === 'word' && wanted.others.length === 0)
    return isWord(tokens, at, from, wanted.single) ? goOn(at + 1) : -1;
  const starts = wanted.kind === 'word' ? wordEnds(tokens, at, from, wanted) : gapEnds(tokens, at, from, wanted);
  for (const next of starts) {
    const end = goOn(next);
    if (end !== -1) return end;
  }
  return -1;
}

const addHits = (hits: Hit[], tokens: readonly Token[], from: number, candidates: readonly Phrase[] = []): void => {
  for (const { number, steps } of candidates) {
    const to = endOfMatch(tokens, from, steps, 0, from);
    if (to !== -1) hits.push({ number, from, to });
  }
};

/** Every phrase at every place where it stands, in the order of the text. */
export function findPhrases(tokens: readonly Token[], phrases: Phrases): Hit[] {
  const hits: Hit[] = [];
  tokens.forEach(({ word }, from) => {
    addHits(hits, tokens, from, phrases.exact.get(word));
    addHits(hits, tokens, from, phrases.open.get(word.slice(0, KEY_LENGTH)));
    addHits(hits, tokens, from, phrases.any);
  });
  return hits;
}
