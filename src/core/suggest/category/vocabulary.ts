import { PAIR } from './features-of';
import type { Counted, CountedHistory } from './history';

/** The features that a model knows. `places`: a feature's place here by its number in the history, -1 where it is not known. */
export type Vocabulary = { features: string[]; rarities: Float64Array; places: Int32Array };

/** Rare words tell categories apart; to the power that did best on work items of other systems. */
const RARITY_POWER = 0.7;
/** A pair of words is worth half a word. */
export const PAIR_SHARE = 0.5;

/** What stands in one work item only is often a name, an address or a key: it is not kept. */
const LEAST_HELD = 2;

const rarityOf = (documents: number, holding: number): number =>
  Math.log((documents + 1) / (holding + 0.5)) ** RARITY_POWER;

/** The numbers of the features in an item, each once. */
function* featuresIn({ summary, description }: Counted): Generator<number> {
  yield* summary.ids;
  const seen = new Set(summary.ids);
  for (const id of description.ids) if (!seen.has(id)) yield id;
}

/** For each feature the categories of the items that hold it: `categories[starts[feature] … starts[feature + 1]]`. */
function holdersOf(items: readonly Counted[], features: number): { starts: Int32Array; categories: Uint8Array } {
  const starts = new Int32Array(features + 1);
  for (const item of items) for (const id of featuresIn(item)) starts[id + 1] = (starts[id + 1] ?? 0) + 1;
  for (let id = 0; id < features; id += 1) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0);
  const next = starts.slice();
  const categories = new Uint8Array(starts[features] ?? 0);
  for (const item of items)
    for (const id of featuresIn(item)) {
      const at = next[id] ?? 0;
      categories[at] = item.category;
      next[id] = at + 1;
    }
  return { starts, categories };
}

const sizesOf = (items: readonly Counted[], categories: number): Float64Array => {
  const sizes = new Float64Array(categories);
  for (const { category } of items) sizes[category] = (sizes[category] ?? 0) + 1;
  return sizes;
};

/** How much a feature tells of the category, in nats over all items: mutual information of presence. `seen` is left at zero. */
function told(holders: Uint8Array, sizes: Float64Array, documents: number, seen: Float64Array): number {
  for (const category of holders) seen[category] = (seen[category] ?? 0) + 1;
  let sum = 0;
  for (const category of holders) {
    const count = seen[category] ?? 0;
    if (count > 0) sum += count * Math.log((count * documents) / (holders.length * (sizes[category] ?? 1)));
    seen[category] = 0;
  }
  return sum;
}

/** The features that tell most of the category, at most `most` of them. */
export function chooseVocabulary(
  { features, categories }: Omit<CountedHistory, 'items'>,
  items: readonly Counted[],
  most: number,
): Vocabulary {
  const { starts, categories: holders } = holdersOf(items, features.length);
  const sizes = sizesOf(items, categories.length);
  const seen = new Float64Array(categories.length);
  const worth = new Float64Array(features.length);
  features.forEach((feature, id) => {
    const share = feature.includes(PAIR) ? PAIR_SHARE : 1;
    worth[id] = share * told(holders.subarray(starts[id], starts[id + 1]), sizes, items.length, seen);
  });
  const held = (id: number): number => (starts[id + 1] ?? 0) - (starts[id] ?? 0);
  const ranked = Array.from(features.keys())
    .filter((id) => held(id) >= LEAST_HELD)
    .sort((one, other) => (worth[other] ?? 0) - (worth[one] ?? 0))
    .slice(0, most);
  const places = new Int32Array(features.length).fill(-1);
  ranked.forEach((id, place) => (places[id] = place));
  return {
    features: ranked.map((id) => features[id] ?? ''),
    rarities: Float64Array.from(ranked, (id) => rarityOf(items.length, held(id))),
    places,
  };
}
