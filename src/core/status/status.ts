import * as z from 'zod/mini';

/** Where a work item's report stands. Facts only; the lozenge's words are made by `lozengeOf`. */
export const Status = z.discriminatedUnion('state', [
  /** The field is empty: an integration, a mail, or a work item from before. */
  z.object({ state: z.literal('none') }),
  z.object({ state: z.literal('unreadable') }),
  /** Written by a newer Preflight. */
  z.object({ state: z.literal('newer') }),
  /** Its reporter chose a route that does not lead into Jira. */
  z.object({ state: z.literal('elsewhere'), route: z.string() }),
  /** `checklist`: items of the checklist for the guarded level. `parts`: required parts, where the policy guards nothing. */
  z.object({ state: z.literal('counted'), of: z.enum(['checklist', 'parts']), done: z.number(), all: z.number() }),
  /** The checklist is complete, and another rule would still refuse the guarded level. */
  z.object({ state: z.literal('refused'), level: z.string() }),
  /** Nothing is left. `level`: what may be chosen now; null where the policy guards nothing. */
  z.object({ state: z.literal('ready'), level: z.nullable(z.string()) }),
]);
export type Status = z.infer<typeof Status>;

/** The looks that Jira draws (manifest-reference/modules/jira-issue-context, status value properties). */
export const LozengeType = z.enum(['default', 'inprogress', 'moved', 'new', 'removed', 'success']);
export type LozengeType = z.infer<typeof LozengeType>;
export const Lozenge = z.object({ label: z.string(), type: LozengeType });
export type Lozenge = z.infer<typeof Lozenge>;
