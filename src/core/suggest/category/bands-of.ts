import type { CategoryModel } from './category-model';
import type { Trial } from './cross-validate';
import { sureMargins } from './sure-margins';

/** Below `weak`, suggestions would be wrong more often than two times in three. */
const WEAK = 1 / 3;
const WINDOW = 20;
/** Without trials a first choice has to be twice as likely as all others together. */
const UNTRIED = 0.67;

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
export function bandsOf(
  trials: readonly Trial[],
  categories: number,
): Pick<CategoryModel, 'margins' | 'weak' | 'right'> {
  const margins = sureMargins(trials, categories);
  if (trials.length < WINDOW) return { margins, weak: UNTRIED, right: null };
  const surest = trials.toSorted((one, other) => other.share - one.share);
  const shareOf = (key: 'isRight' | 'isAmongThree'): number =>
    trials.filter((trial) => trial[key]).length / trials.length;
  const right = { first: shareOf('isRight'), firstThree: shareOf('isAmongThree') };
  return { margins, weak: weakFrom(surest), right };
}
