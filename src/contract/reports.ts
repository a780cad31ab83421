import * as z from 'zod/mini';

import { Day, DayCounts } from '../core/feedback/counters';

const Titled = z.object({ id: z.string(), title: z.string() });

/** Both days included, a year at most. `projectId`: a covered space; without one the space that the set-up page works on. */
export const ReportsAsked = z.object({
  from: Day,
  to: Day,
  projectId: z.optional(z.string().check(z.regex(/^\d{1,18}$/))),
});
export const Reports = z.object({
  /** Null: no space is chosen. */
  space: z.nullable(z.object({ id: z.string() })),
  /** Oldest first, a row for each day and policy revision; `core/counting` says what the names are. */
  days: z.array(DayCounts),
  /** What ids of the policy in force are called; one that it no longer has is shown by its id. */
  titles: z.object({ parts: z.array(Titled), categories: z.array(Titled), answers: z.array(Titled) }),
  /** What the highest guarded level is called; null: nothing is guarded. */
  level: z.nullable(z.string()),
});
export type Reports = z.infer<typeof Reports>;

export const reportsApi = {
  /** For Jira admins: what was counted in a space. Numbers only; Jira is not asked, so that those of a space that is gone are still there. */
  'reports/read': { input: ReportsAsked, output: Reports },
} as const;
