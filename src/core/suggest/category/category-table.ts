import * as z from 'zod/mini';

import type { TriedItem } from './cross-validate';

/** How one category did on work items that the model had not seen. */
export const CategoryRow = z.object({
  category: z.string(),
  /** Work items of this category. */
  support: z.number(),
  /** How often it was called strong, and how often that was right. */
  strong: z.number(),
  right: z.number(),
  /** Ids of work items that were called so and are another category's; a few. */
  wrong: z.array(z.string()),
});
export type CategoryRow = z.infer<typeof CategoryRow>;

const MOST_WRONG = 5;

/** One row for each category, largest first; none without trials. */
export function categoryTable(
  trials: readonly TriedItem[],
  margins: readonly (number | null)[],
  categories: readonly string[],
): CategoryRow[] {
  if (trials.length === 0) return [];
  return categories.map((category, at) => {
    const least = margins[at] ?? null;
    const strong = least === null ? [] : trials.filter(({ first, margin }) => first === at && margin >= least);
    const wrong = strong.filter(({ isRight }) => !isRight);
    return {
      category,
      support: trials.filter((trial) => trial.category === at).length,
      strong: strong.length,
      right: strong.length - wrong.length,
      wrong: wrong.flatMap(({ id }) => id ?? []).slice(0, MOST_WRONG),
    };
  });
}
