import type { WordGroups } from '../../policy/policy';
import { compilePhrases, findPhrases } from '../../suggest/find-phrases';
import { tokensOf } from '../../suggest/tokens-of';

/** A list, an arrow, a menu path, or two lines: whoever writes so writes steps. */
const LOOKS_LIKE_STEPS = /^(?:\d{1,2}[.):]|[-*•–])\s|->|=>|→|»|\s>\s|\d[.)]\s|\n/u;
const LATIN_ONLY = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

/**
 * Whether an answer names at least one thing to do. The steps are the policy's and of its language, so a text in another
 * script is never doubted.
 */
export const namesAStep = (text: string, steps: readonly string[], words: WordGroups): boolean =>
  LOOKS_LIKE_STEPS.test(text.trim()) ||
  !LATIN_ONLY.test(text) ||
  findPhrases(tokensOf(text), compilePhrases(steps, words)).length > 0;
