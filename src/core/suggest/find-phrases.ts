import type { WordGroups } from '../policy/policy';
import { tokensOf, type Token } from './tokens-of';

/** One or more words; `open`: the last one may go on (`crash*`). */
type Choice = { words: string[]; open: boolean };
/** Single whole words stand in a set, so that long groups cost one look. */
type Words = { kind: 'word'; single: Set<string>; others: Choice[] };
type Gap = { kind: 'gap'; least: number; most: number; withinClause: boolean };
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
  if (text === '~') return [{ kind: 'gap', least: 0, most: 4, withinClause: false }];
  if (text === '_') return [{ kind: 'gap', least: 0, most: 2, withinClause: true }];
  if (text === '.') return [{ kind: 'end' }];
  if (text === '*') return [{ kind: 'gap', least: 1, most: 1, withinClause: false }];
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

/** Whether the word at `at` still belongs to a match that began at `from`: none goes on past the end of its sentence. */
const isInside = (tokens: readonly Token[], at: number, from: number): boolean =>
  at === from || tokens[at - 1]?.ends !== 'sentence';

function fits(tokens: readonly Token[], at: number, from: number, { words, open }: Choice): boolean {
  for (const [offset, wanted] of words.entries()) {
    const word = tokens[at + offset]?.word;
    if (word === undefined || !isInside(tokens, at + offset, from)) return false;
    const isRight = open && offset === words.length - 1 ? word.startsWith(wanted) : word === wanted;
    if (!isRight) return false;
  }
  return true;
}

/** A match under way: it began at the word `from` of these, and wants these steps. */
type Match = { tokens: readonly Token[]; steps: readonly Step[]; from: number };

function endAfterWords(match: Match, { single, others }: Words, step: number, at: number): number {
  const { tokens, from } = match;
  const word = tokens[at]?.word;
  if (word === undefined || !isInside(tokens, at, from)) return -1;
  const end = single.has(word) ? endOfMatch(match, step + 1, at + 1) : -1;
  if (end !== -1) return end;
  for (const choice of others) {
    const after = fits(tokens, at, from, choice) ? endOfMatch(match, step + 1, at + choice.words.length) : -1;
    if (after !== -1) return after;
  }
  return -1;
}

function endAfterGap(match: Match, { least, most, withinClause }: Gap, step: number, at: number): number {
  const { tokens, from } = match;
  for (let next = at; next <= at + most && next <= tokens.length; next += 1) {
    const before = next === from ? 'nothing' : tokens[next - 1]?.ends;
    if (before === 'sentence' || (withinClause && before === 'clause')) return -1;
    const end = next - at >= least ? endOfMatch(match, step + 1, next) : -1;
    if (end !== -1) return end;
  }
  return -1;
}

/**
 * Where the match ends whose steps from `step` on are still to come, or -1. Shortest gaps first. Plain recursion without
 * closures: this runs for nearly every word of every text that somebody types.
 */
function endOfMatch(match: Match, step: number, at: number): number {
  const wanted = match.steps[step];
  if (wanted === undefined) return at;
  if (wanted.kind === 'word') return endAfterWords(match, wanted, step, at);
  if (wanted.kind === 'gap') return endAfterGap(match, wanted, step, at);
  const isEnd = at > match.from && match.tokens[at - 1]?.ends !== 'nothing';
  return isEnd ? endOfMatch(match, step + 1, at) : -1;
}

const addHits = (hits: Hit[], tokens: readonly Token[], from: number, candidates: readonly Phrase[] = []): void => {
  for (const { number, steps } of candidates) {
    const to = endOfMatch({ tokens, steps, from }, 0, from);
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
