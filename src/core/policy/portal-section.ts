import * as z from 'zod/mini';

import { Id, list } from './basics';

const Number = z.string().check(z.regex(/^\d{1,18}$/));

/** The form of a report in a service portal; off where it is missing. */
export const Portal = z.object({
  /** The number that stands in the portal's address: `/servicedesk/customer/portal/7`. */
  number: Number,
  /** Numbers of request types, from the same address; empty: all of the portal's. */
  requestTypes: list(Number, 20),
  /** What customers are asked. They read title, example and question (`ask`) of these parts, and nothing else of the policy. */
  parts: list(Id, 15),
});
export type Portal = z.infer<typeof Portal>;
