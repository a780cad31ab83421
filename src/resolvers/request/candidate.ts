import { ok, type Result } from '../../contract/failure';
import { decidersOf } from '../../core/policy/deciders';
import type { Policy } from '../../core/policy/policy';
import { membershipMatters, type Candidate } from '../../core/request/may-decide';
import type { RequestPorts } from '../../jira/request-ports';

type Who = { accountId: string; isAdmin: boolean; projectId: string };

/** A role of the policy that the site does not have any more is nobody's. */
async function isIn(
  { memberships }: RequestPorts,
  { accountId, projectId }: Who,
  groupIds: readonly string[],
  roleId: string,
): Promise<Result<boolean>> {
  const members = await memberships.roleMembers(projectId, roleId);
  if (!members.ok) return members.failure.code === 'NOT_FOUND' ? ok(false) : members;
  const { users, groups } = members.value;
  return ok(users.includes(accountId) || groups.some((id) => groupIds.includes(id)));
}

/** The caller with the groups and roles that can matter: Jira is asked about its groups as the caller, about members of roles as the app. */
export async function candidateOf(ports: RequestPorts, who: Who, policy: Policy): Promise<Result<Candidate>> {
  const { accountId, isAdmin } = who;
  const matters = membershipMatters(who, policy);
  const groups = matters.groups ? await ports.memberships.ownGroups() : ok([]);
  if (!groups.ok) return groups;
  const roleIds: string[] = [];
  for (const { id } of matters.roles ? decidersOf(policy).roles : []) {
    const isMember = await isIn(ports, who, groups.value, id);
    if (!isMember.ok) return isMember;
    if (isMember.value) roleIds.push(id);
  }
  return ok({ accountId, isAdmin, groupIds: groups.value, roleIds });
}
