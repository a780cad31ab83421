import * as z from 'zod/mini';

import { IssueStatus } from '../core/status/issue-status';
import { RequestView } from './request';
import { RulingState } from './ruling';

/** All that the panel on a work item draws first. */
export const WorkItemView = z.extend(IssueStatus, {
  /** What is allowed here; null where that could not be read. */
  ruling: z.nullable(RulingState),
  /** Where a request for a guarded priority stands; null where that could not be read. */
  request: z.nullable(RequestView),
  /** Whether the caller may edit the work item; null where Jira did not say: then saving will tell. */
  mayEdit: z.nullable(z.boolean()),
});
export type WorkItemView = z.infer<typeof WorkItemView>;
