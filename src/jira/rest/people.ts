import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { People } from '../repair-ports';
import { jiraRead } from './jira-call';

const User = z.object({
  accountId: z.string(),
  displayName: z.optional(z.string()),
  accountType: z.optional(z.string()),
});
const Users = z.object({ values: z.array(User) });

const named = ({ accountId, displayName = accountId, accountType }: z.infer<typeof User>) => ({
  id: accountId,
  name: displayName,
  isApp: accountType === 'app',
});
/** Repeated parameters: Forge's `route` takes them as one URLSearchParams. */
const repeated = (key: string, ids: readonly string[]) =>
  new URLSearchParams([...ids.map((id) => [key, id]), ['maxResults', String(ids.length)]]);

export const jiraPeople: People = {
  async accounts(ids) {
    if (ids.length === 0) return ok([]);
    const answer = await jiraRead(Users, 'GET /user/bulk', () =>
      asUser().requestJira(route`/rest/api/3/user/bulk?${repeated('accountId', ids)}`),
    );
    return answer.ok ? ok(answer.value.values.map(named)) : answer;
  },
};
