import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok, type Result } from '../../contract/failure';
import type { CommentBody } from '../../core/repair/repair-comment';
import type { Done } from '../ports';
import { jiraRead, jiraWrite, json } from './jira-call';

const Comments = z.object({
  comments: z.array(
    z.object({ properties: z.optional(z.array(z.object({ key: z.string(), value: z.optional(z.unknown()) }))) }),
  ),
});

type ToldComments = {
  comment(issueId: string, body: CommentBody, about: string): Promise<Result<Done>>;
  isTold(issueId: string, about: string): Promise<Result<boolean>>;
};

/** Comments of the person who calls that can be found again: `property` keeps, unseen by people, what each was written about. */
export const toldComments = (property: string): ToldComments => ({
  comment: (issueId, body, about) =>
    jiraWrite('POST /issue/{issue}/comment', () =>
      asUser().requestJira(route`/rest/api/3/issue/${issueId}/comment`, {
        method: 'POST',
        ...json({ body, properties: [{ key: property, value: about }] }),
      }),
    ),
  async isTold(issueId, about) {
    const answer = await jiraRead(Comments, 'GET /issue/{issue}/comment', () =>
      asUser().requestJira(
        route`/rest/api/3/issue/${issueId}/comment?orderBy=-created&maxResults=50&expand=properties`,
      ),
    );
    if (!answer.ok) return answer;
    const kept = answer.value.comments.flatMap(({ properties = [] }) => properties);
    return ok(kept.some(({ key, value }) => key === property && value === about));
  },
});
