import * as z from 'zod/mini';

import { CategoryRow } from '../core/suggest/category/category-table';

const Share = z.number();

/** `space` null: none is chosen. */
export const LearnState = z.object({
  space: z.nullable(z.object({ id: z.string() })),
  /** What is in use: `learnedAt` in milliseconds since 1970; `right`: the share of work items whose category came first (among the first three) when it was tried on work items that it had not seen; `isEverSure`: whether it will ever call a suggestion strong. */
  model: z.nullable(
    z.object({
      learnedAt: z.number(),
      items: z.number(),
      categories: z.number(),
      right: z.nullable(z.object({ first: Share, firstThree: Share })),
      isEverSure: z.boolean(),
      /** As JSON; null: learned before this was kept. */
      bytes: z.nullable(z.number()),
      /** By category, on work items that it had not seen. `wrong`: keys, read as the person who calls; `hidden`: how many of them they may not see. */
      table: z.array(z.extend(CategoryRow, { hidden: z.number() })),
    }),
  ),
  /** It learns again by itself every week. */
  isWeekly: z.boolean(),
  /** A run at work, or the last one where it failed: `seen` work items were read, `kept` had a category. `failure`: a code of `failure.ts`. */
  run: z.nullable(
    z.object({ startedAt: z.number(), seen: z.number(), kept: z.number(), failure: z.nullable(z.string()) }),
  ),
});
export type LearnState = z.infer<typeof LearnState>;
