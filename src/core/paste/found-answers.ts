import type { Part, Policy } from '../policy/policy';
import { LONGEST_ANSWER } from '../report/report';
import { MOVES_ON, movesOnPart, saysMovesOn } from './moves-on';
import { readPaste, type ReadPaste } from './read-paste';
import { titledLines } from './titled-lines';
import { accountIn, emailIn, linkIn, logIn, placeIn, systemIn, wordBehind } from './values-in';

/** What a pasted text holds for a report. `answers`: by part id, as written; a part that is not there was not found. */
export type FoundAnswers = {
  /** False: a language that is not read; only what stands behind titles and what is known by its shape was found. */
  analysed: boolean;
  answers: Readonly<Record<string, string>>;
  /** Whether they can carry on, where they were asked and said a plain yes or no. */
  movesOn: boolean | null;
  /** The words of the one who has the trouble. */
  spoken: string;
};

/** Only characters that a field keeps: no control characters but line ends and tabs, no marks that turn the direction of a text. */
const UNSEEN = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
const clean = (text: string): string =>
  text.replaceAll('\r\n', '\n').replaceAll(UNSEEN, (sign) => (sign === '\n' || sign === '\t' ? sign : ''));

/** Sentences in order, each once, as many whole ones as fit an answer. */
function together(sentences: readonly string[], isMultiline: boolean): string | null {
  let text = '';
  for (const sentence of new Set(sentences.map((one) => one.trim()).filter((one) => one !== ''))) {
    const next = text === '' ? sentence : `${text}${isMultiline ? '\n' : ' '}${sentence}`;
    if (next.length <= LONGEST_ANSWER) text = next;
  }
  return text === '' ? null : text;
}

function foundFor(part: Part, text: string, read: ReadPaste): string | null {
  switch (part.holds) {
    case undefined:
      return part.multiline ? null : wordBehind(read.spoken, part.title);
    case 'os':
      return systemIn(read.environment);
    case 'environment':
      return placeIn(read.environment) ?? together(read.parts.environment, part.multiline);
    case 'log':
      return logIn(text);
    case 'link':
      return linkIn(text);
    case 'email':
      return emailIn(read.spoken);
    case 'account':
      return accountIn(read.spoken, part.title);
    default:
      return together(read.parts[part.holds], part.multiline);
  }
}

/**
 * What a pasted chat, reply or note holds for the parts of this policy. What stands behind a part's own title wins over what was
 * found by its words. Pure; its time grows with the length of the text and no faster.
 * @param asked ids of the parts that were asked for last (and `MOVES_ON`), in the order of their numbers
 */
export function foundAnswers(pasted: string, policy: Policy, asked: readonly string[] = []): FoundAnswers {
  const text = clean(pasted);
  const parts = asked.includes(MOVES_ON) ? [...policy.parts, movesOnPart(policy)] : policy.parts;
  const { answers: titled, rest } = titledLines(text, parts, asked);
  const read = readPaste(rest);
  const answers = policy.parts.flatMap((part) => {
    const behind = titled.get(part.id) ?? '';
    const found = behind !== '' && behind.length <= LONGEST_ANSWER ? behind : foundFor(part, rest, read);
    return found === null ? [] : [[part.id, part.multiline ? found : found.replaceAll(/\s*\n\s*/g, ' ')] as const];
  });
  const movesOn = saysMovesOn(titled.get(MOVES_ON) ?? '');
  return { analysed: read.analysed, answers: Object.fromEntries(answers), movesOn, spoken: read.spoken };
}
