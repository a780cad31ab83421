import * as z from 'zod/mini';

import { isGlobal, knownPermissions, may } from '../permissions';
import { refuse } from '../request';
import { ok, route, withBody, type Call, type Route } from '../route';
import { findIssue, findProject } from '../site';

function mine({ site, user, query }: Call) {
  const asked = (query.get('permissions') ?? '').split(',').filter((key) => key !== '');
  if (asked.length === 0) return refuse(400, 'The "permissions" query parameter is required.');
  const unknown = asked.filter((key) => !knownPermissions.includes(key));
  if (unknown.length > 0) return refuse(400, `Unrecognised permission: ${unknown.join(', ')}`);
  const project = query.get('projectId') ?? query.get('projectKey');
  const found = project === null ? undefined : findProject(site, project);
  if (project !== null && found === undefined) return refuse(404, 'The project was not found.');
  const issue = query.get('issueKey') ?? query.get('issueId');
  const item = issue === null ? undefined : findIssue(site, issue);
  if (issue !== null && item === undefined) return refuse(404, 'The issue was not found.');
  const where = found?.id ?? item?.projectId;
  const permissions = asked.map((key): [string, object] => {
    const type = isGlobal(key) ? 'GLOBAL' : 'PROJECT';
    return [key, { id: key, key, name: key, type, description: '', havePermission: may(user, key, where) }];
  });
  return ok({ permissions: Object.fromEntries(permissions) });
}

const Check = z.object({
  accountId: z.optional(z.string()),
  globalPermissions: z.optional(z.array(z.string())),
  projectPermissions: z.optional(
    z.array(
      z.object({
        permissions: z.array(z.string()),
        projects: z.optional(z.array(z.number())),
        issues: z.optional(z.array(z.number())),
      }),
    ),
  ),
});

/** Asking about somebody else needs Administer Jira. */
const check = withBody(Check, ({ site, user }, { accountId, globalPermissions = [], projectPermissions = [] }) => {
  if (accountId !== undefined && accountId !== user?.accountId && !may(user, 'ADMINISTER'))
    return refuse(403, 'Only a Jira administrator can ask about other people.');
  const asked = accountId === undefined ? user : (site.users.get(accountId) ?? undefined);
  if (asked === undefined) return refuse(400, `The user with the account id ${accountId ?? ''} does not exist.`);
  const rows = projectPermissions.flatMap(({ permissions, projects = [], issues = [] }) =>
    permissions.map((permission) => ({
      permission,
      projects: projects.filter((id) => site.projects.has(String(id)) && may(asked, permission, String(id))),
      issues: issues.filter((id) => site.issues.has(String(id)) && may(asked, permission)),
    })),
  );
  return ok({ globalPermissions: globalPermissions.filter((key) => may(asked, key)), projectPermissions: rows });
});

export const permissionRoutes: Route[] = [route('GET /mypermissions', mine), route('POST /permissions/check', check)];
