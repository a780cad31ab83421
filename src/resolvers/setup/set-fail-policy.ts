import type { FailPolicy } from '../../contract/setup';
import type { Policy } from '../../core/policy/policy';
import type { Handler } from '../handlers';
import { saveSpace } from '../policy/settings-with';
import { keepCurrent } from '../projections/keep-current';
import { answerWithState } from './answer-with-state';
import { requireMapped } from './require-ready';
import type { SetupParts } from './setup-parts';

/** A change is a revision of its own, so that a draft begun before it is not published over it. */
const withFailPolicy = (policy: Policy, whenUnreadable: FailPolicy): Policy =>
  policy.gate.whenUnreadable === whenUnreadable
    ? policy
    : { ...policy, revision: policy.revision + 1, gate: { ...policy.gate, whenUnreadable } };

/** The policy first; then everything that was made of it, since each gate carries the choice. */
export const setFailPolicy =
  (parts: SetupParts): Handler<'setup/set-fail-policy'> =>
  async ({ whenUnreadable }, caller) => {
    const covered = await requireMapped(parts);
    if (!covered.ok) return covered;
    const { stored } = covered.value;
    const policy = withFailPolicy(stored.policy, whenUnreadable);
    const saved = await saveSpace(parts.ports, stored, policy);
    if (!saved.ok) return saved;
    const failure = await keepCurrent(parts, { ...covered.value, stored: { ...stored, policy } }, caller);
    return answerWithState(parts, failure, 1);
  };
