import * as z from 'zod/mini';

import { LONGEST_FACT, MOST_FACTS } from '../core/me-too/me-too-facts';
import { Id } from '../core/policy/basics';

/** One more person with the trouble of an earlier work item. */
export const MeToo = z.object({
  key: z.string().check(z.regex(/^[A-Z][A-Z0-9_]{1,40}-\d{1,12}$/)),
  /** The draft that is joined to it: added once, however often it is pressed. */
  draftId: z.string().check(z.regex(/^[A-Za-z0-9-]{8,64}$/)),
  /** Answers of the parts that may be told there (`isTold`). */
  facts: z
    .array(z.object({ part: Id, text: z.string().check(z.maxLength(LONGEST_FACT)) }))
    .check(z.maxLength(MOST_FACTS)),
});
export type MeToo = z.infer<typeof MeToo>;

export const MeTooAdded = z.object({
  /** How many were added to it by now; null: the work item holds no report that could count them. */
  others: z.nullable(z.number()),
});
export type MeTooAdded = z.infer<typeof MeTooAdded>;
