import { say } from '../judge/sentences/say';
import type { Part, Policy } from '../policy/policy';

/** Stands among the ids of what a student was asked: whether they can carry on. No part can have such an id. */
export const MOVES_ON = 'impact.canMoveOn';

/** The question as it is sent. */
export const movesOnQuestion = ({ language }: Pick<Policy, 'language'>): string => say(language, 'ask.carries-on', {});

/** The question in the shape of a part, so that a reply is read like any other. */
export function movesOnPart(policy: Pick<Policy, 'language'>): Part {
  const question = movesOnQuestion(policy);
  return { id: MOVES_ON, title: question, ask: question, multiline: false, weight: 0 };
}

const YES = /^\W{0,4}(?:yes|yep|yeah|sure|i can|ja)\b(?! not\b|['’])/i;
const NO = /^\W{0,4}(?:no|nope|i can(?: no|no|['’])?t|nein)\b/i;
/** "Yes, but only …": a person decides what that means. */
const TURNS = /\b(?:but|only|unless|aber|nur)\b/i;

/** What an answer to it says; null where it is neither a plain yes nor a plain no. */
export function saysMovesOn(answer: string): boolean | null {
  if (TURNS.test(answer)) return null;
  if (YES.test(answer)) return true;
  return NO.test(answer) ? false : null;
}
