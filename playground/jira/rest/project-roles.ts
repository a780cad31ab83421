import type { ProjectRole, User } from '../model';
import { may } from '../permissions';
import { refuse } from '../request';
import { ok, route, withProject, type Call, type Route } from '../route';

const address = ({ site }: Call, projectId: string, { id }: ProjectRole): string =>
  `${site.baseUrl}/rest/api/3/project/${projectId}/role/${id}`;

/** Who administers a space is in its role of that name; the other roles have the members of the sample. */
const membersOf = ({ site }: Call, projectId: string, role: ProjectRole): User[] =>
  [...site.users.values()].filter((user) =>
    role.isAdmin
      ? user.role === 'project-admin' && may(user, 'ADMINISTER_PROJECTS', projectId)
      : role.accountIds.includes(user.accountId),
  );

const roleShape = (call: Call, projectId: string, role: ProjectRole) => {
  const isAsked = ({ active = true }: User) => active || call.query.get('excludeInactiveUsers') !== 'true';
  const users = membersOf(call, projectId, role).filter(isAsked);
  return {
    self: address(call, projectId, role),
    ...{ id: Number(role.id), name: role.name, description: `${role.name} of this space` },
    actors: [
      ...users.map(({ accountId, displayName }, at) => ({
        ...{ id: 10_240 + at, displayName, type: 'atlassian-user-role-actor', actorUser: { accountId } },
      })),
      ...role.groups.map((name, at) => ({
        ...{ id: 10_340 + at, displayName: name, name, type: 'atlassian-group-role-actor' },
        actorGroup: { name, displayName: name, groupId: `group-${name}` },
      })),
    ],
  };
};

const all = withProject('ADMINISTER_PROJECTS', (call, { id }) =>
  ok(Object.fromEntries([...call.site.roles.values()].map((role) => [role.name, address(call, id, role)]))),
);
const one = withProject('ADMINISTER_PROJECTS', (call, { id }) => {
  const role = call.site.roles.get(call.params['role'] ?? '');
  return role === undefined ? refuse(404, 'The project role was not found.') : ok(roleShape(call, id, role));
});

/** Only admins of the space and of Jira, and the app, read roles (OpenAPI, Project roles). */
export const projectRoleRoutes: Route[] = [
  route('GET /project/{project}/role', all),
  route('GET /project/{project}/role/{role}', one),
];
