import { ok, type Result } from '../../contract/failure';
import { customerPolicy } from '../../core/portal/customer-policy';
import type { Policy } from '../../core/policy/policy';
import type { PolicyPorts } from '../../jira/policy-ports';
import type { Handler } from '../handlers';

type Parts = Pick<PolicyPorts, 'policies' | 'spaceLines'>;

/** The policy of the covered space that names this portal. Lines of spaces are short: one query for a hundred. */
async function policyFor({ policies, spaceLines }: Parts, portalId: string): Promise<Result<Policy | null>> {
  const lines = await spaceLines();
  if (!lines.ok) return lines;
  const line = lines.value.find(({ portal }) => portal === portalId);
  if (line === undefined) return ok(null);
  const stored = await policies.read(line.projectId);
  return stored.ok ? ok(stored.value.policy) : stored;
}

/** Asks Jira nothing: a customer may see little there, and the app shows none of it. */
export const openPortal =
  (parts: Parts): Handler<'portal/open'> =>
  async (_input, { portal = null }) => {
    if (portal === null) return ok({ policy: null });
    const found = await policyFor(parts, portal.id);
    if (!found.ok) return found;
    const section = found.value?.portal;
    if (found.value === null || section?.number !== portal.id) return ok({ policy: null });
    const { requestTypes } = section;
    const isAsked =
      requestTypes.length === 0 || (portal.requestTypeId !== null && requestTypes.includes(portal.requestTypeId));
    return ok({ policy: isAsked ? customerPolicy(found.value, section) : null });
  };
