import { ok, type Result } from '../contract/failure';
import type { Policy } from '../core/policy/policy';
import { revisionInForce } from '../core/policy/revisions/revision-in-force';
import type { PolicyRevisions } from './policy-ports';

type Asked = { projectId: string; at: number; now: Policy };

/**
 * The policy that held in a space at a moment; `null`: the one of now did, or nobody knows any more. One read of storage, a second one
 * where it is another than now.
 */
export async function policyWhenSet(
  revisions: Pick<PolicyRevisions, 'history' | 'read'>,
  { projectId, at, now }: Asked,
): Promise<Result<Policy | null>> {
  const history = await revisions.history(projectId);
  if (!history.ok) return history;
  const revision = revisionInForce(history.value, at);
  if (revision === null || revision === now.revision) return ok(null);
  const kept = await revisions.read(projectId, revision);
  if (kept.ok) return ok(kept.value.policy);
  return kept.failure.code === 'NOT_FOUND' ? ok(null) : kept;
}
