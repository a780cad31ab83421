import { onceFor } from '../../policy/once-for';
import type { CategoryModel } from './category-model';
import { numberAt, SIGNS, STEPS, weightOf } from './signs';

/** One feature, ready to count with: weights by the number of the category. */
export type KnownFeature = { place: number; rarity: number; weights: [category: number, weight: number][] };
export type KnownFeatures = ReadonlyMap<string, KnownFeature>;

function weightsIn(row: string, { categories, scale }: CategoryModel): KnownFeature['weights'] {
  const wide = categories.length > SIGNS;
  const step = wide ? 3 : 2;
  const weights: KnownFeature['weights'] = [];
  for (let at = 1; at + step <= row.length; at += step) {
    const category = wide ? numberAt(row, at) * SIGNS + numberAt(row, at + 1) : numberAt(row, at);
    const weight = weightOf(numberAt(row, at + step - 1) - STEPS) * scale.weight;
    if (category >= 0 && category < categories.length) weights.push([category, weight]);
  }
  return weights;
}

/** The features of a model by their name; read once for each model. */
export const unpackModel = onceFor((model: CategoryModel): KnownFeatures => {
  const known = new Map<string, KnownFeature>();
  for (const [place, row] of model.rows.entries()) {
    const end = row.indexOf(' ');
    const rarity = (numberAt(row, 0) / (SIGNS - 1)) * model.scale.rarity;
    known.set(row.slice(end + 1), { place, rarity, weights: weightsIn(row.slice(0, end), model) });
  }
  return known;
});
