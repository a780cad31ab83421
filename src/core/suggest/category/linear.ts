import type { Vector } from './vector';

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
  const best = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  let sum = 0;
  for (const [at, score] of scores.entries()) {
    const share = Math.exp(score - best);
    scores[at] = share;
    sum += share;
  }
  for (const [at, share] of scores.entries()) scores[at] = share / sum;
  return scores;
}
