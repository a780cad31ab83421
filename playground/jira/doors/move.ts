import * as z from 'zod/mini';

import { moveIssue } from '../issues/move-issue';
import { done, type Handler } from '../route';
import { ofIssue } from './of-issue';

/** "Move" in a work item's menu, to another space, another type or both. Type by name. */
export const move: Handler = ofIssue(
  z.object({ issue: z.string(), project: z.string(), issuetype: z.string() }),
  (call, issue, { project, issuetype }) =>
    moveIssue({ ...call, door: 'move' }, issue, { project, issuetype: { name: issuetype } }) ?? done,
);
