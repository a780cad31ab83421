import type { CategoryModel } from './category-model';
import type { Trial } from './cross-validate';

/** `strong` means that at least so many were right. */
const STRONG = 0.95;
/** Below `weak`, suggestions would be wrong more often than two times in three. */
const WEAK = 1 / 3;
/** Fewer trials than this prove nothing. */
const LEAST = 12;
const WINDOW = 20;
/** Without trials a first choice has to be twice as likely as all others together. */
const UNTRIED = 0.67;

/** The least share at which, of all trials that were at least as sure, 95 in 100 would still be right if the next one were wrong. */
function strongFrom(surest: readonly Trial[]): number | null {
  let from: number | null = null;
  let right = 0;
  for (const [at, { share, isRight }] of surest.entries()) {
    if (!isRight) continue;
    right += 1;
    const count = at + 1;
    if (count >= LEAST && right / (count + 1) >= STRONG) from = share;
  }
  return from;
}

/** The least share down to which the trials nearest in sureness are right often enough. */
function weakFrom(surest: readonly Trial[]): number {
  for (let at = WINDOW; at <= surest.length; at += 1) {
    const window = surest.slice(at - WINDOW, at);
    const right = window.filter(({ isRight }) => isRight).length;
    if (right / WINDOW < WEAK) return window[0]?.share ?? 1;
  }
  return surest.at(-1)?.share ?? 1;
}

/** Where the bands begin, by what was right and wrong in the trials. */
export function bandsOf(trials: readonly Trial[]): Pick<CategoryModel, 'strong' | 'weak' | 'right'> {
  if (trials.length < WINDOW) return { strong: null, weak: UNTRIED, right: null };
  const surest = trials.toSorted((one, other) => other.share - one.share);
  const shareOf = (key: 'isRight' | 'isAmongThree'): number =>
    trials.filter((trial) => trial[key]).length / trials.length;
  const right = { first: shareOf('isRight'), firstThree: shareOf('isAmongThree') };
  return { strong: strongFrom(surest), weak: weakFrom(surest), right };
}
