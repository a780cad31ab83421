import type * as z from 'zod/mini';

import type { Issue } from '../model';
import { refuse, type JiraAnswer } from '../request';
import { withBody, type Call, type Handler } from '../route';
import { findIssue } from '../site';

/** A door that works on the work item that its body names. */
export const ofIssue = <T extends z.ZodMiniType<{ issue: string }>>(
  schema: T,
  handle: (call: Call, issue: Issue, body: z.infer<T>) => JiraAnswer,
): Handler =>
  withBody(schema, (call, body) => {
    const issue = findIssue(call.site, body.issue);
    return issue === undefined ? refuse(404, 'Issue does not exist.') : handle(call, issue, body);
  });
