import * as z from 'zod/mini';

import { PolicyRows } from '../core/policy/policy-rows';
import { SavedDraft } from '../core/report/saved-draft';
import { CategoryModel } from '../core/suggest/category/category-model';
import { Failure } from './failure';
import { FeedbackGiven } from './feedback';
import { MeToo, MeTooAdded } from './me-too';

const Nothing = z.object({});
export const MOST_DRAFTS = 20;
const Drafts = z.array(SavedDraft).check(z.maxLength(MOST_DRAFTS));

/** The calls of the panel: a file of its own, because the panel loads no other's shapes. */
export const panelApi = {
  /**
   * One call when the panel opens: the policy for this project, and the drafts of this person that storage still holds.
   * The policy was checked before it was stored, so its rows are enough here.
   * `draftsFailure`: the policy is there, but the stored drafts could not be read (`drafts` is empty then).
   */
  'panel/open': {
    input: Nothing,
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
  /** Replaces the stored copy of this person's drafts; sent when typing rests. Over 240 KiB in all: INVALID_INPUT, nothing is replaced. */
  'panel/keep-drafts': { input: z.object({ drafts: Drafts }), output: Nothing },
  /**
   * Suggestions were accepted, dismissed or corrected: counters go up, nothing else is stored. All of them or none.
   * CONFLICT with `revision`: another policy is in force by now; with `counting`: too many others count, it may be tried again.
   */
  'feedback/count': { input: FeedbackGiven, output: Nothing },
  /**
   * Adds one more person to an earlier work item of this space, as the caller: the count in its report and one comment. FORBIDDEN
   * (may not edit or comment), NOT_FOUND (gone, or not to be seen), CONFLICT with `moved`, `unreadable`, `newer` or `busy`,
   * JIRA_REFUSED (the field is on none of its screens): nothing was added. After any other failure the same may be asked again:
   * what was done already is not done twice.
   */
  'duplicate/me-too': { input: MeToo, output: MeTooAdded },
} as const;
