import * as z from 'zod/mini';

import { PolicyRows } from '../core/policy/policy-rows';
import { Report } from '../core/report/report';
import { SavedDraft } from '../core/report/saved-draft';
import { CategoryModel } from '../core/suggest/category/category-model';

/** What the form starts from: read when somebody begins to write, because another may have written since the panel opened. */
export const ReportToEdit = z.object({
  policy: PolicyRows,
  /** What was learned of this space's work items; missing where nothing was, or where it cannot be read. */
  model: z.optional(CategoryModel),
  /** What this person has not filed yet; empty where that cannot be read. */
  drafts: z.array(SavedDraft),
  /** Null: the field is empty. */
  report: z.nullable(Report),
  summary: z.string(),
  /** Plain text. */
  description: z.string(),
});
export type ReportToEdit = z.infer<typeof ReportToEdit>;

/** `base`: what the form started from. `mine`: what its person made of it. */
export const ReportToSave = z.object({ base: z.nullable(Report), mine: Report });
export type ReportToSave = z.infer<typeof ReportToSave>;

export const SavedReport = z.object({
  /** What the field holds now: `mine` and what others wrote meanwhile. The base of the next save. */
  report: Report,
  /** Places (`answers.os`) that another changed meanwhile to something else: theirs stands in `report`, nothing of it was overwritten. */
  theirs: z.array(z.string()),
});
export type SavedReport = z.infer<typeof SavedReport>;

/**
 * The report of the work item that the caller looks at, written as the caller: what Jira does not let them do, FORBIDDEN or JIRA_REFUSED.
 * CONFLICT with detail `unreadable` or `newer`: the field holds what this version cannot read, and it is never overwritten.
 */
export const reportApi = {
  'report/open': { input: z.object({}), output: ReportToEdit },
  /** One entry in the work item's history at most. CONFLICT with `busy`: somebody else is saving just now; ask again in a moment. */
  'report/save': { input: ReportToSave, output: SavedReport },
} as const;
