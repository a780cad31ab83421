import { asApp, asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { Memberships } from '../request-ports';
import { jiraRead } from './jira-call';

const Group = z.object({ groupId: z.optional(z.nullable(z.string())) });
const Myself = z.object({ groups: z.optional(z.object({ items: z.array(Group) })) });
const Role = z.object({
  actors: z.optional(
    z.array(
      z.object({
        actorUser: z.optional(z.object({ accountId: z.optional(z.string()) })),
        actorGroup: z.optional(Group),
      }),
    ),
  ),
});
/** Name → the role's own address, which ends with its id. */
const Roles = z.record(z.string(), z.string());

const idIn = (address: string): string => /\/(\d{1,18})$/.exec(address)?.[1] ?? '';

export const jiraMemberships: Memberships = {
  async ownGroups() {
    const answer = await jiraRead(Myself, 'GET /myself', () =>
      asUser().requestJira(route`/rest/api/3/myself?expand=groups`),
    );
    return answer.ok ? ok((answer.value.groups?.items ?? []).flatMap(({ groupId }) => groupId ?? [])) : answer;
  },
  async roleMembers(projectId, roleId) {
    const answer = await jiraRead(Role, 'GET /project/{project}/role/{role}', () =>
      asApp().requestJira(route`/rest/api/3/project/${projectId}/role/${roleId}?excludeInactiveUsers=true`),
    );
    if (!answer.ok) return answer;
    const { actors = [] } = answer.value;
    return ok({
      users: actors.flatMap(({ actorUser }) => actorUser?.accountId ?? []),
      groups: actors.flatMap(({ actorGroup }) => actorGroup?.groupId ?? []),
    });
  },
  async roles(projectId) {
    const answer = await jiraRead(Roles, 'GET /project/{project}/role', () =>
      asUser().requestJira(route`/rest/api/3/project/${projectId}/role`),
    );
    if (!answer.ok) return answer;
    const all = Object.entries(answer.value).map(([name, address]) => ({ id: idIn(address), name }));
    return ok(all.filter(({ id }) => id !== ''));
  },
};
