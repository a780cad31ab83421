import * as z from 'zod/mini';

import { IssueStatus } from '../core/status/issue-status';
import { RequestView } from './request';
import { JudgedThen } from '../core/status/judged-then';
import { RulingState } from './ruling';

const Named = z.object({ id: z.string(), name: z.string() });

/** All that the panel on a work item draws first. */
export const WorkItemView = z.extend(IssueStatus, {
  /** What is allowed here; null where that could not be read. */
  ruling: z.nullable(RulingState),
  /** Where a request for a guarded priority stands; null where that could not be read. */
  request: z.nullable(RequestView),
  /** Whether the caller may edit the work item; null where Jira did not say: then saving will tell. */
  mayEdit: z.nullable(z.boolean()),
  /** Null where it was judged by the revision of now, or where nobody knows. */
  judged: z.nullable(JudgedThen),
  /** What to look for among other work items: words, and the person that the report names. Null where it is about a person's own affairs. */
  neighbours: z.nullable(z.object({ summary: z.string(), who: z.nullable(z.string()) })),
  /** The guarded priority that the work item has, and where it goes when somebody finds it too high; null: nowhere. */
  lowering: z.nullable(z.object({ from: Named, to: Named })),
  /** Nothing is refused in this space yet; missing where the gate stands. */
  observes: z.optional(z.boolean()),
});
export type WorkItemView = z.infer<typeof WorkItemView>;
