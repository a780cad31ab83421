import * as z from 'zod/mini';

/**
 * What our frames on one page tell each other through the bridge's `events`.
 * Whether a form script and a field panel hear each other in Jira is unverified, so each of them works alone.
 */
export const frameEvents = {
  /** Panel → script: how far the report is. Sent on every change and as the answer to `askPanel`. */
  'preflight.panel-state': z.object({
    /** Blocker items still open, in the policy's order; empty: a guarded priority is free to choose. */
    outstanding: z.array(z.object({ id: z.string(), title: z.string() })),
    /** The guarded level is wanted although it is not chosen. */
    wished: z.boolean(),
  }),
  /** Script → panel: what the dialog's Priority field says. */
  'preflight.priority': z.object({
    /** Jira's priority id, or null when the field is absent. */
    priorityId: z.nullable(z.string()),
    /** A guarded priority was chosen too early and put back. */
    refused: z.boolean(),
  }),
  /** Script → panel: the dialog's Summary, which the field cannot see. Jira tells the script when that box is left. */
  'preflight.summary': z.object({ summary: z.string() }),
  /** Script → panel: are you there? */
  'preflight.ask-panel': z.object({}),
  /** Status on a work item → its report's editor: put the focus where this open point is mended. */
  'preflight.show-point': z.object({ issueId: z.string(), ruleId: z.string(), target: z.string() }),
  /** Editor → status: whether the focus is there now. No answer: the editor is closed, and only its person can open it. */
  'preflight.point-shown': z.object({ issueId: z.string(), isShown: z.boolean() }),
} as const;
export type FrameEvent = keyof typeof frameEvents;
export type FrameEventPayload<E extends FrameEvent> = z.infer<(typeof frameEvents)[E]>;
