import { fail, ok, type Result } from '../../contract/failure';
import type { AfterwardsChoice } from '../../contract/afterwards';
import { afterwardsOf } from '../../core/policy/afterwards';
import { Policy } from '../../core/policy/policy';
import { unguardedPriorities } from '../../core/repair/priority-to-restore';
import type { Handler } from '../handlers';
import { saveSpace } from '../policy/settings-with';
import { keepCurrent } from '../projections/keep-current';
import { readCovered, requireCovered } from '../setup/read-covered';
import type { SetupParts } from '../setup/setup-parts';
import { afterwardsState } from './afterwards-state';

/** The policy with these settings. INVALID_INPUT where the fallback is guarded or unknown, or the policy would not fit. Pure. */
export function withAfterwards(policy: Policy, choice: AfterwardsChoice): Result<Policy> {
  const { fallbackPriority } = choice.repair;
  const isPossible = fallbackPriority === null || unguardedPriorities(policy).some(({ id }) => id === fallbackPriority);
  if (!isPossible) return fail('INVALID_INPUT', 'repair.fallbackPriority');
  const parsed = Policy.safeParse({ ...policy, ...choice, revision: policy.revision + 1 });
  return parsed.success ? ok(parsed.data) : fail('INVALID_INPUT', parsed.error.issues[0]?.path.join('.'));
}

export const readAfterwards =
  (parts: SetupParts): Handler<'afterwards/read'> =>
  async () => {
    const covered = await readCovered(parts.ports);
    return covered.ok ? afterwardsState(parts.repair.people, covered.value) : covered;
  };

/** Stored first. What a create without a report meets stands in the gates too: they follow at once, or the answer says why not. */
export const setAfterwards =
  (parts: SetupParts): Handler<'afterwards/set'> =>
  async (choice, caller) => {
    const before = await requireCovered(parts.ports);
    if (!before.ok) return before;
    const { stored } = before.value;
    const policy = withAfterwards(stored.policy, choice);
    if (!policy.ok) return policy;
    const saved = await saveSpace(parts.ports, stored, policy.value);
    if (!saved.ok) return saved;
    const covered = { ...before.value, stored: { ...stored, policy: policy.value } };
    const isSameForGates = afterwardsOf(stored.policy).withoutReport === choice.withoutReport;
    const failure = isSameForGates ? null : await keepCurrent(parts, covered, caller);
    const state = await afterwardsState(parts.repair.people, covered);
    return failure === null || !state.ok ? state : ok({ ...state.value, halted: failure });
  };
