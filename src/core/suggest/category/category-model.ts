import * as z from 'zod/mini';

export const MOST_FEATURES = 3_000;
/** As JSON; beside the policy and the drafts it has to come with one call, and to fit into one stored value. */
export const MOST_MODEL_BYTES = 120_000;

/** A share from 0 to 1. */
const Share = z.number().check(z.gte(0), z.lte(1));

/** Both versions hold these. */
const common = {
  /** Work items that were learned from. */
  items: z.number(),
  /** Largest first. */
  categories: z.array(z.string().check(z.maxLength(255))).check(z.maxLength(200)),
  /** Below this share it would rather say nothing. */
  weak: Share,
  /** Share of the items whose category came first, and among the first three, in cross-validation; `null`: too few items. */
  right: z.nullable(z.object({ first: Share, firstThree: Share })),
  /** What the highest sign stands for. */
  scale: z.object({ rarity: z.number(), weight: z.number() }),
  rows: z.array(z.string().check(z.maxLength(1_000))).check(z.maxLength(MOST_FEATURES)),
};

/**
 * What was learned from a history: numbers about words, no text of anybody. A row is one feature: a sign for its rarity, then for
 * each category that it speaks for or against the category's and the weight's sign, a blank, and the feature itself.
 */
const Current = z.object({
  schemaVersion: z.literal(2),
  ...common,
  /**
   * For each category: a first choice that is so far ahead of the second is strong. From there on at least 95 in 100 were right in
   * cross-validation; `null`: never strong.
   */
  margins: z.array(z.nullable(Share)).check(z.maxLength(200)),
});
export type CategoryModel = z.infer<typeof Current>;

/** One share from which all categories were strong; it says nothing about margins. */
const First = z.object({ schemaVersion: z.literal(1), ...common, strong: z.nullable(Share) });

/** A model of the first version suggests as before, and is sure of nothing until somebody learns again. */
const toCurrent = ({ items, categories, weak, right, scale, rows }: z.infer<typeof First>): CategoryModel => ({
  schemaVersion: 2,
  ...{ items, categories, weak, right, scale, rows },
  margins: categories.map(() => null),
});

export const CategoryModel = z.union([Current, z.pipe(First, z.transform(toCurrent))]);
