import type { ReadPart } from '../read/read-result';

/** What a helper's question asks for: the answer to it is that part, whatever its words. The last question counts. */
const QUESTIONS: readonly [part: ReadPart, pattern: RegExp][] = [
  ['stepsTried', /\b(?:tried|try|attempted|done (?:so far|already)|did you already)\b/i],
  ['expected', /\b(?:expect\w*|supposed to|should (?:happen|it|have)|would you like to see)\b/i],
  ['reproSteps', /\b(?:reproduce|steps|step by step|what did you do|how do(?:es)? (?:you|one) get|walk me through)\b/i],
  [
    'observed',
    /\b(?:what (?:exactly )?(?:do|did|happens?|happened|is|are) (?:you )?(?:see|saw|get|seeing)|error|message|what happens|what happened|what is wrong)\b/i,
  ],
];
const LONGEST = 1_000;

/** The part that the words before an answer ask for; null where they ask for none. */
export function askedPart(words: string): ReadPart | null {
  const questions = words.slice(-LONGEST).match(/[^.!?\n]*\?/g) ?? [];
  const last = questions.at(-1);
  return last === undefined ? null : (QUESTIONS.find(([, pattern]) => pattern.test(last))?.[0] ?? null);
}
