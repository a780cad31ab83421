import type { Effort } from './person';

export type Goal = 'High' | 'Blocker';

/** The most that a complete report may cost whoever has the chat before them. */
export const LIMITS = { actions: { High: 9, Blocker: 12 }, typed: 2, seconds: 120 } as const;

/** What is above its limit, in words: `10 actions (9)`. Empty where all is well. */
export const overLimits = (goal: Goal, { actions, typed, seconds }: Effort): string[] => [
  ...(actions > LIMITS.actions[goal] ? [`${actions} actions (${LIMITS.actions[goal]})`] : []),
  ...(typed > LIMITS.typed ? [`${typed} typed (${LIMITS.typed})`] : []),
  ...(seconds > LIMITS.seconds ? [`${Math.round(seconds)} s (${LIMITS.seconds})`] : []),
];
