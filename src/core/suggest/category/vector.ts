/** How much each known feature counts in one work item, by its place in the vocabulary; the squares add up to 1. */
export type Vector = { places: Int32Array; weights: Float64Array };
/** One feature in one text: `share` is 1 for a word, less for a pair of words. */
export type Weighed = { place: number; count: number; rarity: number; share: number };

/** A long description must not drown the summary. */
const DESCRIPTION_SHARE = 0.8;

type Weights = Map<number, number>;

function lengthOf(weights: Weights): number {
  let squares = 0;
  for (const weight of weights.values()) squares += weight * weight;
  return Math.sqrt(squares) || 1;
}

function addText(sum: Weights, text: Iterable<Weighed>, part: number): void {
  const weights: Weights = new Map();
  for (const { place, count, rarity, share } of text) weights.set(place, Math.log(1 + count * share) * rarity * share);
  const factor = part / lengthOf(weights);
  for (const [place, weight] of weights) sum.set(place, (sum.get(place) ?? 0) + weight * factor);
}

/** Summary and description each at length 1, then together: the usual weight of words, log(1 + count) × rarity. */
export function makeVector(summary: Iterable<Weighed>, description: Iterable<Weighed>): Vector {
  const sum: Weights = new Map();
  addText(sum, summary, 1);
  addText(sum, description, DESCRIPTION_SHARE);
  const length = lengthOf(sum);
  return {
    places: Int32Array.from(sum.keys()),
    weights: Float64Array.from(sum.values(), (weight) => weight / length),
  };
}
