import * as z from 'zod/mini';

import { ReportLook } from './report-look';
import { Lozenge, Status } from './status';
import { Suggested } from './suggestions-in';

/** All that the panel on a work item tells. Judged when it is asked for, never stored. */
export const IssueStatus = z.object({
  status: Status,
  lozenge: Lozenge,
  /** What the work item's own guarded priority is called while nothing justifies it. */
  unjustified: z.nullable(z.string()),
  /** Null where there is no report to lay out. */
  look: z.nullable(ReportLook),
  /** None where there is no report to lay out. */
  suggested: z.array(Suggested),
});
export type IssueStatus = z.infer<typeof IssueStatus>;
