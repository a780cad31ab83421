import { MOST_MODEL_BYTES, type CategoryModel } from './category-model';
import type { Linear } from './linear';
import { signOf, SIGNS, STEPS, stepOf } from './signs';
import type { Vocabulary } from './vocabulary';

export type Learned = Omit<CategoryModel, 'schemaVersion' | 'scale' | 'rows'> & {
  vocabulary: Pick<Vocabulary, 'features' | 'rarities'>;
  linear: Linear;
};

/** Steps nearer to zero than this are left out; the next coarser one where the model would be too large. */
const LEAST_STEPS = [4, 6, 8, 10, 13, 16];

/** What stands for most categories says nothing: the middle one is taken as zero. */
function aroundMiddle(weights: Float64Array): Float64Array {
  const sorted = weights.toSorted();
  const middle = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return weights.map((weight) => weight - middle);
}

/** Two signs for a category where there are more categories than signs. */
const categorySign = (category: number, categories: number): string =>
  categories > SIGNS ? signOf(Math.floor(category / SIGNS)) + signOf(category % SIGNS) : signOf(category);

function rowOf(weights: Float64Array, rarity: number, feature: string, least: number): string {
  const signs = [...weights].map((weight, category) => {
    const step = stepOf(weight);
    return Math.abs(step) < least ? '' : categorySign(category, weights.length) + signOf(step + STEPS);
  });
  return `${signOf(Math.round(rarity * (SIGNS - 1)))}${signs.join('')} ${feature}`;
}

const bytesOf = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;
const largest = (numbers: Float64Array): number => numbers.reduce((most, one) => Math.max(most, Math.abs(one)), 0) || 1;

/** The model as it is stored and sent, at most MOST_MODEL_BYTES as JSON: small weights go first, then the least telling features. */
export function packModel({ vocabulary, linear, ...facts }: Learned): CategoryModel {
  const { features, rarities } = vocabulary;
  const { categories, weights } = linear;
  const rows = features.map((_, at) => aroundMiddle(weights.subarray(at * categories, (at + 1) * categories)));
  const scale = { rarity: largest(rarities), weight: rows.reduce((most, row) => Math.max(most, largest(row)), 0) || 1 };
  const packed = (least: number, most: number): CategoryModel => ({
    schemaVersion: 2,
    ...facts,
    scale,
    rows: rows.slice(0, most).map((row, at) =>
      rowOf(
        row.map((weight) => weight / scale.weight),
        (rarities[at] ?? 0) / scale.rarity,
        features[at] ?? '',
        least,
      ),
    ),
  });
  for (const least of LEAST_STEPS) {
    const model = packed(least, rows.length);
    if (bytesOf(model) <= MOST_MODEL_BYTES) return model;
  }
  for (let most = rows.length; ; most = Math.floor(most * 0.8)) {
    const model = packed(LEAST_STEPS.at(-1) ?? STEPS, most);
    if (most === 0 || bytesOf(model) <= MOST_MODEL_BYTES) return model;
  }
}
