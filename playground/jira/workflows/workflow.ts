import * as z from 'zod/mini';

const Parameters = z.record(z.string(), z.string());
/** One rule of a transition. All parameters are strings, as in Jira. */
export const Rule = z.looseObject({
  id: z.optional(z.string()),
  ruleKey: z.string(),
  parameters: z.optional(Parameters),
});
export type Rule = z.infer<typeof Rule>;

const TransitionShape = z.looseObject({
  id: z.string(),
  name: z.string(),
  type: z.enum(['INITIAL', 'GLOBAL', 'DIRECTED']),
  toStatusReference: z.optional(z.string()),
  links: z.optional(z.array(z.looseObject({ fromStatusReference: z.optional(z.string()) }))),
  validators: z.optional(z.array(Rule)),
  actions: z.optional(z.array(Rule)),
  transitionScreen: z.optional(z.nullable(Rule)),
});
export type Transition = z.infer<typeof TransitionShape>;
const StatusShape = z.looseObject({ statusReference: z.string() });
export type WorkflowStatus = z.infer<typeof StatusShape>;

/** Checked but not copied: what a client sends is kept as it is, to the order of its keys. */
export const Transition = z.custom<Transition>((sent) => TransitionShape.safeParse(sent).success, 'not a transition');
export const WorkflowStatus = z.custom<WorkflowStatus>((sent) => StatusShape.safeParse(sent).success, 'not a status');

export const WorkflowVersion = z.object({ id: z.string(), versionNumber: z.int() });
export type WorkflowVersion = z.infer<typeof WorkflowVersion>;

export type Workflow = {
  id: string;
  name: string;
  description: string;
  /** Null: GLOBAL; else the team-managed project that owns it. */
  projectId: string | null;
  isEditable: boolean;
  version: WorkflowVersion;
  statuses: WorkflowStatus[];
  transitions: Transition[];
  startPointLayout?: unknown;
  loopedTransitionContainerLayout?: unknown;
};
