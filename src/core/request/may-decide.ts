import { decidersOf } from '../policy/deciders';
import type { Policy } from '../policy/policy';
import type { BlockerRequest } from './blocker-request';

/** The caller by Forge's context, as far as it has to be known; groups and roles as Jira says now. */
export type Candidate = {
  accountId: string;
  /** An admin of the space or of Jira. */
  isAdmin: boolean;
  groupIds: readonly string[];
  /** Ids of the space's roles that the candidate is in. */
  roleIds: readonly string[];
};
/** `own`: they could, were it not their own request. */
export type MayDecide = 'yes' | 'own' | 'no';

/** Whether it takes Jira's answer about groups or roles to know. */
export function membershipMatters({ accountId, isAdmin }: Pick<Candidate, 'accountId' | 'isAdmin'>, policy: Policy) {
  const { users, groups, roles } = decidersOf(policy);
  const isKnown = isAdmin || users.some(({ id }) => id === accountId);
  return { groups: !isKnown && groups.length + roles.length > 0, roles: !isKnown && roles.length > 0 };
}

/** Whether they may grant or decline. Pure: what it is given was asked of Jira on the server. */
export function mayDecide(
  { accountId, isAdmin, groupIds, roleIds }: Candidate,
  request: Pick<BlockerRequest, 'by'>,
  policy: Policy,
): MayDecide {
  const { users, groups, roles, ownRequests } = decidersOf(policy);
  const isDecider =
    isAdmin ||
    users.some(({ id }) => id === accountId) ||
    groups.some(({ id }) => groupIds.includes(id)) ||
    roles.some(({ id }) => roleIds.includes(id));
  if (!isDecider) return 'no';
  return request.by === accountId && !ownRequests ? 'own' : 'yes';
}
