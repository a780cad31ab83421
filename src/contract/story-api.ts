import * as z from 'zod/mini';

import { StoryLine } from '../core/story/story';

/** The story of the work item that the caller looks at: a call of its own, made when somebody unfolds it. */
export const storyApi = {
  /** The newest 100 entries of the log with Jira's own history of report and priority; with a cursor, older entries of the log alone. */
  'story/read': {
    input: z.object({ cursor: z.nullable(z.string().check(z.maxLength(4_000))) }),
    output: z.object({
      lines: z.array(StoryLine),
      cursor: z.nullable(z.string()),
      /** What the accounts in these lines are called, by id; without those that Jira does not show to the caller. */
      names: z.record(z.string(), z.string()),
    }),
  },
} as const;
