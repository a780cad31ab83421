import type { Trial } from './cross-validate';

/** `strong` means that at least so many are right. */
const STRONG = 0.95;
/** One-sided 95 %: the share of right ones is at least as high as the bound says in 19 of 20 histories. */
const Z = 1.645;
/** A category starts out with so many trials that were right less often than the average: it has to prove itself. */
const PRIOR = 4;
const PRIOR_SHARE = 0.4;
/** Among the sure trials a category needs so many of its own, and so many of them right, to be called strong. */
const LEAST_OWN = 2;
const LEAST_OWN_SHARE = 0.9;

const { exp, log, max, min, sqrt } = Math;
const EDGE = 1e-4;
const logit = (share: number): number => log(max(share, EDGE) / max(1 - share, EDGE));

/** The lower end of Wilson's interval (1927) for `right` out of `count`. */
export function lowerBound(right: number, count: number): number {
  const share = right / count;
  const spread = Z * sqrt((share * (1 - share)) / count + (Z * Z) / (4 * count * count));
  return (share + (Z * Z) / (2 * count) - spread) / (1 + (Z * Z) / count);
}

type Tally = { right: number; count: number };

function talliesOf(trials: readonly Trial[], categories: number): Tally[] {
  const tallies = Array.from({ length: categories }, (): Tally => ({ right: 0, count: 0 }));
  for (const { first, isRight } of trials) {
    const tally = tallies[first];
    if (tally === undefined) continue;
    tally.count += 1;
    if (isRight) tally.right += 1;
  }
  return tallies;
}

const trust = ({ right, count }: Tally, average: number): number =>
  logit((right + PRIOR * PRIOR_SHARE * average) / (count + PRIOR));

/** How sure a trial was: its margin, and how often its category was right in all the other trials. */
const surenessOf = ({ margin, isRight }: Trial, { right, count }: Tally, average: number): number =>
  logit(margin) + trust({ right: isRight ? right - 1 : right, count: count - 1 }, average);

type Judged = { sureness: number; first: number; isRight: boolean };

/** The least sureness at which, by the bound, 95 in 100 of all that were at least as sure were right; `null`: there is none. */
function leastSureness(judged: readonly Judged[]): number | null {
  let from: number | null = null;
  let right = 0;
  for (const [at, { sureness, isRight }] of judged.entries()) {
    if (!isRight) continue;
    right += 1;
    if (lowerBound(right, at + 1) >= STRONG) from = sureness;
  }
  return from;
}

const UP = 10_000;
const marginFor = (sureness: number): number => min(1, Math.ceil(UP / (1 + exp(-sureness))) / UP);

/**
 * For each category the least margin between first and second share from which a first choice is strong; `null`: it never is. Trials
 * are ranked by margin and category together, one threshold is set for all, and a category that does not keep up is left out.
 */
export function sureMargins(trials: readonly Trial[], categories: number): (number | null)[] {
  const tallies = talliesOf(trials, categories);
  const average = trials.filter(({ isRight }) => isRight).length / max(1, trials.length);
  const none: Tally = { right: 0, count: 0 };
  const judged = trials
    .map((trial) => ({ ...trial, sureness: surenessOf(trial, tallies[trial.first] ?? none, average) }))
    .sort((one, other) => other.sureness - one.sureness);
  const least = leastSureness(judged);
  if (least === null) return tallies.map(() => null);
  const sure = talliesOf(
    judged.filter(({ sureness }) => sureness >= least),
    categories,
  );
  return tallies.map((tally, category) => {
    const { right, count } = sure[category] ?? none;
    return count < LEAST_OWN || right < LEAST_OWN_SHARE * count ? null : marginFor(least - trust(tally, average));
  });
}
