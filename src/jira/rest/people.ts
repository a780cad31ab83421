import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { People } from '../repair-ports';
import { jiraRead } from './jira-call';

const User = z.object({
  accountId: z.string(),
  displayName: z.optional(z.string()),
  accountType: z.optional(z.string()),
  active: z.optional(z.boolean()),
});
const Users = z.object({ values: z.array(User) });
const Group = z.object({ groupId: z.optional(z.nullable(z.string())), name: z.string() });
const MOST_FOUND = 20;

const named = ({ accountId, displayName = accountId, accountType, active = true }: z.infer<typeof User>) => ({
  id: accountId,
  name: displayName,
  isApp: accountType === 'app',
  isActive: active,
});
const namedGroups = (groups: readonly z.infer<typeof Group>[]) =>
  groups.flatMap(({ groupId, name }) => (groupId == null ? [] : [{ id: groupId, name }]));

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
  async groups(ids) {
    if (ids.length === 0) return ok([]);
    const answer = await jiraRead(z.object({ values: z.array(Group) }), 'GET /group/bulk', () =>
      asUser().requestJira(route`/rest/api/3/group/bulk?${repeated('groupId', ids)}`),
    );
    return answer.ok ? ok(namedGroups(answer.value.values)) : answer;
  },
  async findAccounts(text) {
    const answer = await jiraRead(z.array(User), 'GET /user/search', () =>
      asUser().requestJira(route`/rest/api/3/user/search?query=${text}&maxResults=${MOST_FOUND}`),
    );
    return answer.ok ? ok(answer.value.map(named)) : answer;
  },
  async findGroups(text) {
    const answer = await jiraRead(z.object({ groups: z.array(Group) }), 'GET /groups/picker', () =>
      asUser().requestJira(route`/rest/api/3/groups/picker?query=${text}&maxResults=${MOST_FOUND}`),
    );
    return answer.ok ? ok(namedGroups(answer.value.groups)) : answer;
  },
};
