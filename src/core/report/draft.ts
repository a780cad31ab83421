import * as z from 'zod/mini';

import { Report } from './report';

/** Everything the engine judges: a work item that is about to be created or edited. */
export const Draft = z.object({
  operation: z.enum(['create', 'edit']),
  summary: z.string(),
  /** Plain text. */
  description: z.string(),
  /** The id of a policy level; for a priority that the policy does not list, its Jira id (or any other name). */
  priority: z.nullable(z.string()),
  /** `null`: filed without the field, by an integration or a mail. */
  report: z.nullable(Report),
});
export type Draft = z.infer<typeof Draft>;
