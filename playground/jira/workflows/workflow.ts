import * as z from 'zod/mini';

const Parameters = z.record(z.string(), z.string());
/** One rule of a transition. All parameters are strings, as in Jira. */
export const Rule = z.looseObject({
  id: z.optional(z.string()),
  ruleKey: z.string(),
  parameters: z.optional(Parameters),
});
export type Rule = z.infer<typeof Rule>;

/** The keys that this site reads; whatever else a client sends is kept and given back. */
export const Transition = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(['INITIAL', 'GLOBAL', 'DIRECTED']),
  toStatusReference: z.optional(z.string()),
  links: z.optional(z.array(z.looseObject({ fromStatusReference: z.optional(z.string()) }))),
  validators: z.optional(z.array(Rule)),
  actions: z.optional(z.array(Rule)),
  conditions: z.optional(z.nullable(z.unknown())),
  transitionScreen: z.optional(z.nullable(Rule)),
});
export type Transition = z.infer<typeof Transition>;

export const WorkflowStatus = z.looseObject({ statusReference: z.string() });
export const WorkflowVersion = z.object({ id: z.string(), versionNumber: z.int() });

export type Workflow = {
  id: string;
  name: string;
  description: string;
  /** Null: GLOBAL; else the team-managed project that owns it. */
  projectId: string | null;
  isEditable: boolean;
  version: z.infer<typeof WorkflowVersion>;
  statuses: z.infer<typeof WorkflowStatus>[];
  transitions: Transition[];
  /** Other parts of the document, such as layouts, as they were sent. */
  rest: Record<string, unknown>;
};
