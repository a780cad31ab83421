import { ok, type Result } from '../../contract/failure';
import type { FailPolicy } from '../../contract/setup';
import type { Done } from '../../jira/ports';
import type { Policy } from '../../core/policy/policy';
import type { Caller } from '../caller';
import type { Handler } from '../handlers';
import { findCarriers } from '../later/find-carriers';
import { answerWithState } from './answer-with-state';
import { attachGate } from './attach-gate';
import { requireMapped } from './require-ready';
import type { Covered } from './read-covered';
import type { SetupParts } from './setup-parts';

/** Gates on later transitions, where there are any, read the same settings. */
async function refreshLater(parts: SetupParts, covered: Covered): Promise<Result<Done>> {
  const found = await findCarriers(parts, covered);
  if (!found.ok) return found;
  const { workflows, config } = found.value;
  for (const { id, later } of workflows) {
    const gated = later.filter(({ gate }) => gate !== null).map((transition) => transition.id);
    const set = gated.length === 0 ? ok({}) : await parts.ports.workflows.setLaterGates(id, config, gated);
    if (!set.ok) return set;
  }
  return ok({});
}

const isAttached = async (parts: SetupParts, covered: Covered): Promise<Result<boolean>> => {
  const found = await findCarriers(parts, covered);
  return found.ok ? ok(found.value.workflows.some(({ gate }) => gate !== null)) : found;
};

/** A change is a revision of its own, so that a draft begun before it is not published over it. */
const withFailPolicy = (policy: Policy, whenUnreadable: FailPolicy): Policy =>
  policy.gate.whenUnreadable === whenUnreadable
    ? policy
    : { ...policy, revision: policy.revision + 1, gate: { ...policy.gate, whenUnreadable } };

/** The policy first; then every gate that hangs already, since each of them carries the choice. */
export const setFailPolicy =
  (parts: SetupParts): Handler<'setup/set-fail-policy'> =>
  async ({ whenUnreadable }, caller: Caller) => {
    const covered = await requireMapped(parts);
    if (!covered.ok) return covered;
    const { stored } = covered.value;
    const policy = withFailPolicy(stored.policy, whenUnreadable);
    const saved = await parts.ports.policies.save({ ...stored, policy });
    if (!saved.ok) return saved;
    const changed = { ...covered.value, stored: { ...stored, policy } };
    const attached = await isAttached(parts, changed);
    if (!attached.ok) return answerWithState(parts, attached.failure, 1);
    if (!attached.value) return answerWithState(parts);
    const again = await attachGate(parts)({}, caller);
    if (!again.ok) return answerWithState(parts, again.failure, 1);
    if (again.value.halted !== undefined) return again;
    const later = await refreshLater(parts, changed);
    return later.ok ? answerWithState(parts) : answerWithState(parts, later.failure, 1);
  };
