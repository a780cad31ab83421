import { scoresOf, toShares, type Lesson, type Linear } from './linear';
import { shuffled } from './shuffled';

const { sqrt } = Math;
const RATE = 0.3;
const DECAY = 1e-3;
const MOST_ROUNDS = 20;

/** A small category's item counts more than a large one's, but a small category still less than a large one. */
function balanced(lessons: readonly Lesson[], categories: number): number[] {
  const sizes = new Array<number>(categories).fill(0);
  for (const { category } of lessons) sizes[category] = (sizes[category] ?? 0) + 1;
  const mean = lessons.length / categories;
  return lessons.map(({ category, weight }) => weight * Math.sqrt(mean / (sizes[category] ?? 1)));
}

type State = Linear & { slopes: Float64Array };

/** One step of AdaGrad (Duchi, Hazan and Singer 2011) on one item. */
function step(state: State, { vector, category }: Lesson, weight: number): void {
  const { categories, weights, slopes } = state;
  const errors = toShares(scoresOf(state, vector));
  errors[category] = (errors[category] ?? 0) - 1;
  for (let at = 0; at < vector.places.length; at += 1) {
    const value = (vector.weights[at] ?? 0) * weight;
    const start = (vector.places[at] ?? 0) * categories;
    for (let one = 0; one < categories; one += 1) {
      const slope = (errors[one] ?? 0) * value + DECAY * (weights[start + one] ?? 0);
      const seen = (slopes[start + one] ?? 0) + slope * slope;
      slopes[start + one] = seen;
      weights[start + one] = (weights[start + one] ?? 0) - (RATE * slope) / sqrt(seen);
    }
  }
}

/**
 * Multinomial logistic regression. `effort`: how many weights it may touch in all; a larger history gets fewer rounds, and where
 * one round is too much only its newest items.
 */
export function logistic(lessons: readonly Lesson[], features: number, categories: number, effort: number): Linear {
  const size = features * categories;
  const state: State = {
    categories,
    weights: new Float64Array(size),
    slopes: new Float64Array(size).fill(1e-8),
  };
  const perRound = lessons.reduce((sum, { vector }) => sum + vector.places.length, 1) * categories;
  const affordable = effort / perRound;
  const used = affordable >= 1 ? lessons : lessons.slice(-Math.ceil(lessons.length * affordable));
  const shares = balanced(used, categories);
  const rounds = Math.min(MOST_ROUNDS, Math.max(1, Math.floor(affordable)));
  for (let round = 0; round < rounds; round += 1)
    for (const at of shuffled(used.length, round)) {
      const lesson = used[at];
      if (lesson !== undefined) step(state, lesson, shares[at] ?? 1);
    }
  return state;
}
