import * as z from 'zod/mini';

import { PolicyRows } from '../core/policy/policy-rows';
import { CategoryModel } from '../core/suggest/category/category-model';
import { Failure } from './failure';
import { Drafts, panelCalls } from './panel-calls';

/** The calls of the panel: a file of its own, because the panel loads no other's shapes. */
export const panelApi = {
  /**
   * One call when the panel opens: the policy for this project, and the drafts of this person that storage still holds.
   * The policy was checked before it was stored, so its rows are enough here.
   * `draftsFailure`: the policy is there, but the stored drafts could not be read (`drafts` is empty then).
   */
  'panel/open': {
    input: z.object({}),
    output: z.object({
      policy: PolicyRows,
      /** Nothing is refused in this space yet; missing where the gate stands. */
      observes: z.optional(z.boolean()),
      drafts: Drafts,
      draftsFailure: z.optional(Failure),
      /** What was learned of this project's work items; missing where nothing was, or where it cannot be read. */
      model: z.optional(CategoryModel),
    }),
  },
  ...panelCalls,
} as const;
