import * as z from 'zod/mini';

import { createdShape, createIssue, refusedCreate } from '../issues/create-issue';
import type { Issue } from '../model';
import type { Handler } from '../route';
import { ofIssue } from './of-issue';

/** What a clone takes along: everything that people filled in. */
function copyOf({ projectId, issueTypeId, parentId, description, priorityId, labels, custom }: Issue): object {
  return {
    project: { id: projectId },
    issuetype: { id: issueTypeId },
    ...(parentId === null ? {} : { parent: { id: parentId } }),
    ...(description === null ? {} : { description }),
    ...(priorityId === null ? {} : { priority: { id: priorityId } }),
    labels,
    ...custom,
  };
}

/** "Clone" in a work item's menu: the event says what it was cloned from. */
export const clone: Handler = ofIssue(
  z.object({ issue: z.string(), summary: z.optional(z.string()) }),
  (call, issue, { summary = `CLONE - ${issue.summary}` }) => {
    const request = { fields: { ...copyOf(issue), summary } };
    const made = createIssue({ ...call, door: 'clone' }, request, { clonedFrom: issue });
    return made.ok ? { status: 201, body: createdShape(call.site, made.issue) } : refusedCreate(made);
  },
);
