import * as z from 'zod/mini';

const JiraId = z.string().check(z.regex(/^\d{1,18}$/));

/** What strict mode changed in one project, in the order in which it was done. Undoing reads nothing else. */
export const StrictChange = z.object({
  schemaVersion: z.literal(1),
  /** Where Priority stood before. */
  places: z.array(z.object({ screenId: JiraId, tabId: JiraId, after: z.nullable(z.string()) })),
  /** Our own screen; null: it was not made yet. */
  screenId: z.nullable(JiraId),
  /** Workflows with our transition. */
  workflowIds: z.array(z.string()),
});
export type StrictChange = z.infer<typeof StrictChange>;
