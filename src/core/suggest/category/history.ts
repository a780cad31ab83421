import { featuresOf, type Features, type ItemText } from './features-of';

/** A work item whose category people have settled. `created`: milliseconds since 1970. */
export type HistoryItem = ItemText & { category: string; created: number; id?: string | undefined };

/** How often each feature stands in a text, by the feature's number. */
export type Counts = { ids: Int32Array; counts: Uint16Array };
/** What is left of an item: numbers, so that ten thousand of them fit into a small function. */
export type Counted = { summary: Counts; description: Counts; category: number; id: string | null };

export type CountedHistory = { items: Counted[]; features: string[]; categories: string[] };

export const MOST_ITEMS = 10_000;
export const MOST_CATEGORIES = 200;

/** Categories by their number of items, largest first; the ones beyond the most that a model holds are left out. */
function categoriesOf(history: readonly HistoryItem[]): string[] {
  const sizes = new Map<string, number>();
  for (const { category } of history) sizes.set(category, (sizes.get(category) ?? 0) + 1);
  return [...sizes]
    .sort(([, one], [, other]) => other - one)
    .slice(0, MOST_CATEGORIES)
    .map(([category]) => category);
}

function countsOf(features: Features, numbers: Map<string, number>): Counts {
  const ids = new Int32Array(features.size);
  const counts = new Uint16Array(features.size);
  let at = 0;
  for (const [feature, { count }] of features) {
    const id = numbers.get(feature) ?? numbers.size;
    numbers.set(feature, id);
    ids[at] = id;
    counts[at] = count;
    at += 1;
  }
  return { ids, counts };
}

/** The newest items that say something and have a category, oldest first. */
export function countHistory(history: readonly HistoryItem[]): CountedHistory {
  const told = history
    .filter(({ category, summary, description }) => category.trim() !== '' && (summary + description).trim() !== '')
    .toSorted((one, other) => one.created - other.created)
    .slice(-MOST_ITEMS);
  const categories = categoriesOf(told);
  const places = new Map(categories.map((category, place) => [category, place]));
  const numbers = new Map<string, number>();
  const items = told.flatMap(({ summary, description, category: name, id = null }): Counted[] => {
    const category = places.get(name);
    if (category === undefined) return [];
    return [
      {
        summary: countsOf(featuresOf(summary), numbers),
        description: countsOf(featuresOf(description), numbers),
        category,
        id,
      },
    ];
  });
  return { items, features: [...numbers.keys()], categories };
}
