import type { Lesson, Linear } from './linear';

/** So much of the average item is mixed into each category: with three items of its own it would know too few words. */
const COMMON = 1;

function addUp({ categories, weights }: Linear, lessons: readonly Lesson[], common: Float64Array): void {
  for (const { vector, category, weight } of lessons)
    for (const [at, place] of vector.places.entries()) {
      const value = (vector.weights[at] ?? 0) * weight;
      const here = place * categories + category;
      weights[here] = (weights[here] ?? 0) + value;
      common[place] = (common[place] ?? 0) + value / lessons.length;
    }
}

function toLengthOne({ categories, weights }: Linear, category: number): void {
  let squares = 0;
  for (let at = category; at < weights.length; at += categories) squares += (weights[at] ?? 0) ** 2;
  const length = Math.sqrt(squares) || 1;
  for (let at = category; at < weights.length; at += categories) weights[at] = (weights[at] ?? 0) / length;
}

/**
 * The middle of each category's items, at length 1 (Rocchio's classifier): an item's score is its cosine. It knows nothing of how
 * frequent a category is, which is why it holds where that changes over the years.
 */
export function centroids(lessons: readonly Lesson[], features: number, categories: number): Linear {
  const middle: Linear = { categories, weights: new Float64Array(features * categories) };
  const common = new Float64Array(features);
  addUp(middle, lessons, common);
  for (let at = 0; at < middle.weights.length; at += 1)
    middle.weights[at] = (middle.weights[at] ?? 0) + COMMON * (common[Math.floor(at / categories)] ?? 0);
  for (let category = 0; category < categories; category += 1) toLengthOne(middle, category);
  return middle;
}
