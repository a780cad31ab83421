import type { PolicyRows } from '../policy/policy-rows';
import { bytesOf } from '../bytes-of';
import { listsOf, MOST_BYTES, MOST_STEPS, stepsAtMost } from './fits-the-gate';
import { rowsOf } from './gate-rows';

/** How much of what a gate can hold (bytes of its rows) and work through (steps of its longest list) a policy takes. */
export type GateMargin = { bytes: number; mostBytes: number; steps: number; mostSteps: number };

/** Null: the policy has more alternatives than any gate could be asked to count. */
export function gateMargin(policy: PolicyRows): GateMargin | null {
  const rows = rowsOf(policy);
  if (rows === null) return null;
  const steps = Math.max(...listsOf(rows).map(stepsAtMost));
  return { bytes: bytesOf(rows), mostBytes: MOST_BYTES, steps, mostSteps: MOST_STEPS };
}
