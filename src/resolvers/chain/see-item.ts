import { fail, ok, type Result } from '../../contract/failure';
import { askedKey } from '../../core/chain/asked-key';
import type { Policy } from '../../core/policy/policy';
import type { ChainPorts, NamedItem } from '../../jira/chain-ports';

export type SeenItem = { item: NamedItem; policy: Policy } | { item: NamedItem; policy: null; why: Unasked };
type Unasked = 'not-covered' | 'not-set-up';

/**
 * The work item that a rule or an agent asks about, as the person in whose name it works, and the policy of its space. A space
 * without settings and a work type that they do not cover are answers; settings that cannot be read are a failure.
 */
export async function seeItem(ports: ChainPorts, payload: unknown, now: number): Promise<Result<SeenItem>> {
  const key = askedKey(payload);
  if (key === null) return fail('INVALID_INPUT', 'issueKey');
  const site = await ports.siteFacts.read(now);
  if (!site.ok) return site;
  const read = await ports.items.read(key, site.value.reportField);
  if (!read.ok) return read;
  const item = read.value;
  const stored = await ports.policies.read(item.projectId);
  if (!stored.ok)
    return stored.failure.code === 'POLICY_MISSING' ? ok({ item, policy: null, why: 'not-set-up' }) : stored;
  const { policy, issueTypeIds } = stored.value;
  return issueTypeIds.includes(item.issueTypeId)
    ? ok({ item, policy })
    : ok({ item, policy: null, why: 'not-covered' });
}
