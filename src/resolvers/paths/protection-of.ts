import type { SetupState } from '../../contract/setup';
import type { Protection } from '../../core/paths/protection';
import { afterwardsOf, type Policy } from '../../core/policy/policy';
import { mechanisms } from './mechanisms';

/** Guards that stand behind Create, as they were read. */
export type LaterGuards = { gateOnTransitions: boolean; strictMode: boolean };

const repairOf = (policy: Policy, observes: boolean): Protection['repair'] => {
  const { mode, observeOnly } = afterwardsOf(policy).repair;
  return observes || observeOnly ? 'record' : mode;
};

/** Gates of a space that observes let everything pass, wherever they hang. */
const noGate = { gateOnCreate: false, gateOnTransitions: false, strictMode: false, typeGate: false } as const;

/** What protects a space, from what was read. Pure; a step that is not done protects nothing. */
export const protectionOf = ({ gate }: SetupState, policy: Policy, later: LaterGuards): Protection => ({
  ...mechanisms,
  ...later,
  gateOnCreate: gate.state === 'done',
  repair: repairOf(policy, gate.observes),
  withoutReport: afterwardsOf(policy).withoutReport,
  ...(gate.observes ? noGate : {}),
});

/** A space without a policy: nothing is guarded, so nothing is repaired. */
export const unprotected: Protection = {
  ...{ gateOnCreate: false, gateOnTransitions: false, strictMode: false, typeGate: false },
  ...{ events: false, sweep: false, dailyCheck: false, repair: 'off', withoutReport: 'refuse' },
};
