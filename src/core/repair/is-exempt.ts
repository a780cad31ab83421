import { afterwardsOf } from '../policy/afterwards';
import type { Policy } from '../policy/policy';

/** Who set the priority: `groupIds` is empty where nobody asked Jira for them. */
export type Actor = { accountId: string | null; groupIds: readonly string[] };

/** By which of the policy's exemptions this person or app may set a guarded priority; `null`: by none. */
export function exemptionOf({ accountId, groupIds }: Actor, policy: Policy): 'account' | 'app' | 'group' | null {
  const { accounts, apps, groups } = afterwardsOf(policy).exemptions;
  if (accountId === null) return null;
  if (accounts.includes(accountId)) return 'account';
  if (apps.includes(accountId)) return 'app';
  return groups.some((id) => groupIds.includes(id)) ? 'group' : null;
}

/** Whether the groups of a person can decide anything: only then they are worth a call. */
export const groupsMatter = (accountId: string | null, policy: Policy): boolean =>
  accountId !== null &&
  afterwardsOf(policy).exemptions.groups.length > 0 &&
  exemptionOf({ accountId, groupIds: [] }, policy) === null;
