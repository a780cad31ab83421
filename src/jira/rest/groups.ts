import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok, type Result } from '../../contract/failure';
import { jiraRead } from './jira-call';

const Groups = z.array(z.object({ groupId: z.optional(z.string()) }));

/** The ids of the groups that an account is in. One call. */
export async function jiraGroupsOf(accountId: string): Promise<Result<string[]>> {
  const answer = await jiraRead(Groups, 'GET /user/groups', () =>
    asApp().requestJira(route`/rest/api/3/user/groups?accountId=${accountId}`),
  );
  return answer.ok ? ok(answer.value.flatMap(({ groupId }) => groupId ?? [])) : answer;
}
