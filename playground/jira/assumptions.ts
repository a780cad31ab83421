import * as z from 'zod/mini';

import type { Assumptions } from './expressions/assumptions';

/** What no primary source settles about where Jira runs an app's rules. Each can be set to the other position. */
export const RuleAssumptions = z.object({
  /** A field's `edit.validation` runs on a create that does not carry the field, with a null value. */
  fieldRuleWithoutField: z.boolean(),
  /** It runs on an edit that changes other fields only. Documented: "whenever an issue is edited or created". */
  fieldRuleOnOtherEdits: z.boolean(),
  /** What `issue` is in it on create. Documented guard: `issue == null || issue.id == null`. */
  issueOnCreate: z.enum(['null', 'without-id']),
  /** Which state `issue` has in it on an edit. */
  issueOnEdit: z.enum(['before', 'after']),
  /** Whether `issue` has its priority on the initial transition. */
  priorityOnCreate: z.boolean(),
  /** Whether `issue` has custom fields on the initial transition. */
  customFieldsOnCreate: z.boolean(),
});
export type RuleAssumptions = z.infer<typeof RuleAssumptions>;
export type SiteAssumptions = RuleAssumptions & { expressions: Partial<Assumptions> };

export const defaultAssumptions: SiteAssumptions = {
  fieldRuleWithoutField: true,
  fieldRuleOnOtherEdits: true,
  issueOnCreate: 'without-id',
  issueOnEdit: 'before',
  priorityOnCreate: true,
  customFieldsOnCreate: true,
  expressions: {},
};
