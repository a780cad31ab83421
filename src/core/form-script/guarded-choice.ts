import * as z from 'zod/mini';

/** Whether a work item that exists may be given a guarded priority by what its report says, and what is left if not. */
export const GuardedChoice = z.object({
  isFree: z.boolean(),
  /** Titles in the policy's order; empty where it is free. */
  open: z.array(z.string()),
  /** Jira's id of the one priority that an admin allowed all the same. */
  allowed: z.nullable(z.string()),
});
export type GuardedChoice = z.infer<typeof GuardedChoice>;
