import type { WordGroups } from '../policy/policy';
import { tokensOf, type Token } from './tokens-of';

/** One or more words; `open`: the last one may go on (`crash*`). */
type Choice = { words: string[]; open: boolean };
/** Single whole words stand in a set, so that long groups cost one look. */
type Words = { kind: 'word'; single: Set<string>; others: Choice[] };
type Gap = { kind: 'gap'; least: number; most: number; withinClause: boolean };
/** One place in a phrase: one of some words, a gap of words, or the end of a clause. */
type Step = Words | Gap | { kind: 'end' };
/** `second`: the words of which one must follow the first at once, where that is known; most tries end there. */
type Phrase = { number: number; steps: Step[]; second: ReadonlySet<string> | null };

/** Phrases by how their first word starts, so that a text is walked once for all of them. */
export type Phrases = {
  exact: Map<string, Phrase[]>;
  open: Map<string, Phrase[]>;
  any: Phrase[];
  /** Those that may begin with a word, for words that were asked for lately: texts use the same ones again and again. */
  asked: Map<string, readonly Phrase[]>;
};
/** Which phrase stands where: token `from` up to, not including, token `to`. */
export type Hit = { number: number; from: number; to: number };

const KEY_LENGTH = 2;
const MOST_ASKED = 5_000;

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

/** Known where the first step is one word, and the second step whole words. */
const secondOf = ([first, second]: readonly Step[]): ReadonlySet<string> | null =>
  first?.kind === 'word' &&
  first.others.every(({ words }) => words.length === 1) &&
  second?.kind === 'word' &&
  second.others.length === 0
    ? second.single
    : null;

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
  const phrases: Phrases = { exact: new Map(), open: new Map(), any: [], asked: new Map() };
  texts.forEach((text, number) => {
    const steps = text
      .split(' ')
      .filter(Boolean)
      .flatMap((one) => stepsOfWord(one, words));
    const [first] = steps;
    if (first === undefined) return;
    const phrase: Phrase = { number, steps, second: secondOf(steps) };
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

/** Whether a phrase may begin with this word: its key holds the word's first letters alone. */
const beginsWith = ({ steps: [first] }: Phrase, word: string): boolean =>
  first?.kind === 'word' && first.others.some(({ words: [start = ''], open }) => open && word.startsWith(start));

function candidatesFor(word: string, phrases: Phrases): readonly Phrase[] {
  const known = phrases.asked.get(word);
  if (known !== undefined) return known;
  const open = phrases.open.get(word.slice(0, KEY_LENGTH)) ?? [];
  const found = [
    ...(phrases.exact.get(word) ?? []),
    ...open.filter((phrase) => beginsWith(phrase, word)),
    ...phrases.any,
  ];
  if (phrases.asked.size >= MOST_ASKED) phrases.asked.clear();
  phrases.asked.set(word, found);
  return found;
}

/** Every phrase at every place where it stands, in the order of the text; only those that begin from word `begin` up to, not including, `end`. */
export function findPhrases(tokens: readonly Token[], phrases: Phrases, begin = 0, end = tokens.length): Hit[] {
  const hits: Hit[] = [];
  for (let from = begin; from < end; from += 1) {
    const word = tokens[from]?.word ?? '';
    const next = tokens[from + 1]?.word ?? '';
    for (const { number, steps, second } of candidatesFor(word, phrases)) {
      if (second !== null && !second.has(next)) continue;
      const to = endOfMatch({ tokens, steps, from }, 0, from);
      if (to !== -1) hits.push({ number, from, to });
    }
  }
  return hits;
}
