import type { Vector } from './vector';

const { exp, max } = Math;

/** A weight for every feature and category, `weights[place * categories + category]`. */
export type Linear = { categories: number; weights: Float64Array };
/** An item to learn from; `weight`: how much it counts. */
export type Lesson = { vector: Vector; category: number; weight: number };

/** Plain loops: learning spends nearly all of its time here. */
export function scoresOf({ categories, weights }: Linear, { places, weights: values }: Vector): Float64Array {
  const scores = new Float64Array(categories);
  for (let at = 0; at < places.length; at += 1) {
    const value = values[at] ?? 0;
    const start = (places[at] ?? 0) * categories;
    for (let category = 0; category < categories; category += 1)
      scores[category] = (scores[category] ?? 0) + value * (weights[start + category] ?? 0);
  }
  return scores;
}

/** Turns scores into shares that add up to 1, in place. */
export function toShares(scores: Float64Array): Float64Array {
  let best = -Infinity;
  for (let at = 0; at < scores.length; at += 1) best = max(best, scores[at] ?? 0);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) {
    const share = exp((scores[at] ?? 0) - best);
    scores[at] = share;
    sum += share;
  }
  for (let at = 0; at < scores.length; at += 1) scores[at] = (scores[at] ?? 0) / sum;
  return scores;
}
