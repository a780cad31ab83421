import * as z from 'zod/mini';

import { SavedDraft } from '../core/report/saved-draft';
import { FeedbackGiven } from './feedback';
import { MeToo, MeTooAdded } from './me-too';

const Nothing = z.object({});
export const MOST_DRAFTS = 20;
export const Drafts = z.array(SavedDraft).check(z.maxLength(MOST_DRAFTS));

/** The panel's calls after it has opened, apart from the opening: these need no shape of a policy. */
export const panelCalls = {
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
