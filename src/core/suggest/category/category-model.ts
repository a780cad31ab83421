import * as z from 'zod/mini';

export const MOST_FEATURES = 3_000;
/** As JSON; beside the policy and the drafts it has to come with one call, and to fit into one stored value. */
export const MOST_MODEL_BYTES = 120_000;

/** A share from 0 to 1. */
const Share = z.number().check(z.gte(0), z.lte(1));

/**
 * What was learned from a history: numbers about words, no text of anybody. A row is one feature: a sign for its rarity, then for
 * each category that it speaks for or against the category's and the weight's sign, a blank, and the feature itself.
 */
export const CategoryModel = z.object({
  schemaVersion: z.literal(1),
  /** Work items that were learned from. */
  items: z.number(),
  /** Largest first. */
  categories: z.array(z.string().check(z.maxLength(255))).check(z.maxLength(200)),
  /** From this share on at least 95 in 100 were right in cross-validation; `null`: that was never so. */
  strong: z.nullable(Share),
  /** Below this share it would rather say nothing. */
  weak: Share,
  /** Share of the items whose category came first, and among the first three, in cross-validation; `null`: too few items. */
  right: z.nullable(z.object({ first: Share, firstThree: Share })),
  /** What the highest sign stands for. */
  scale: z.object({ rarity: z.number(), weight: z.number() }),
  rows: z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(MOST_FEATURES)),
});
export type CategoryModel = z.infer<typeof CategoryModel>;
