import { isEmptyWord } from '../terms/is-empty-word';
import type { CategoryModel } from './category-model';
import { featuresOf, PAIR, type Features, type ItemText } from './features-of';
import { toShares } from './linear';
import { unpackModel, type KnownFeatures } from './unpack-model';
import { makeVector, type Vector, type Weighed } from './vector';
import { PAIR_SHARE } from './vocabulary';

/** `score`: a share from 0 to 1. `because`: the words that decided for the first one, as they were written. */
export type CategoryRanking = {
  ranked: { category: string; score: number }[];
  band: 'strong' | 'weak' | 'none';
  because: string[];
};

const MOST_REASONS = 3;

function* weighed(features: Features, known: KnownFeatures): Generator<Weighed> {
  for (const [feature, { count }] of features) {
    const there = known.get(feature);
    if (there !== undefined)
      yield { place: there.place, rarity: there.rarity, count, share: feature.includes(PAIR) ? PAIR_SHARE : 1 };
  }
}

type Read = { features: Features[]; known: KnownFeatures; weightAt: Map<number, number> };

const weightsAt = ({ places, weights }: Vector): Map<number, number> =>
  new Map([...places].map((place, at) => [place, weights[at] ?? 0]));

function scoresOf({ known, features, weightAt }: Read, categories: number): Float64Array {
  const scores = new Float64Array(categories);
  const names = new Set(features.flatMap((one) => [...one.keys()]));
  for (const name of names) {
    const feature = known.get(name);
    for (const [category, weight] of feature?.weights ?? [])
      scores[category] = (scores[category] ?? 0) + weight * (weightAt.get(feature?.place ?? -1) ?? 0);
  }
  return scores;
}

/** The words that speak most for the first category and against the second. A word inside a pair that is named already is not repeated. */
function reasonsOf({ features, known, weightAt }: Read, first: number, second: number): string[] {
  const said = features.flatMap((one) =>
    [...one].flatMap(([name, { word }]) => {
      const feature = known.get(name);
      const weightFor = (category: number): number => feature?.weights.find(([one]) => one === category)?.[1] ?? 0;
      const points = (weightAt.get(feature?.place ?? -1) ?? 0) * (weightFor(first) - weightFor(second));
      return points > 0 && !word.split(' ').every(isEmptyWord) ? [{ word, points }] : [];
    }),
  );
  const reasons: string[] = [];
  for (const { word } of said.toSorted((one, other) => other.points - one.points)) {
    if (reasons.length === MOST_REASONS) break;
    const isNamed = reasons.some((reason) => ` ${reason} `.toLowerCase().includes(` ${word.toLowerCase()} `));
    if (!isNamed) reasons.push(word);
  }
  return reasons;
}

function bandOf(
  { margins, weak }: CategoryModel,
  first: number,
  share: number,
  second: number,
): CategoryRanking['band'] {
  if (margins.length < 2 || share < weak) return 'none';
  const margin = margins[first] ?? null;
  return margin !== null && share - second >= margin ? 'strong' : 'weak';
}

/** The model's categories, likeliest first. A text without a word that the model knows gets the band `none`, and the largest category first. */
export function rankCategories(model: CategoryModel, { summary, description }: ItemText): CategoryRanking {
  const known = unpackModel(model);
  const [inSummary, inDescription] = [featuresOf(summary), featuresOf(description)];
  const vector = makeVector(weighed(inSummary, known), weighed(inDescription, known));
  const read: Read = { features: [inSummary, inDescription], known, weightAt: weightsAt(vector) };
  const shares = toShares(scoresOf(read, model.categories.length));
  const order = [...shares.keys()].sort((one, other) => (shares[other] ?? 0) - (shares[one] ?? 0));
  const ranked = order.map((at) => ({ category: model.categories[at] ?? '', score: shares[at] ?? 0 }));
  const [first = 0, second = 0] = order;
  if (vector.places.length === 0) return { ranked, band: 'none', because: [] };
  const band = bandOf(model, first, shares[first] ?? 0, shares[second] ?? 0);
  return { ranked, band, because: reasonsOf(read, first, second) };
}
