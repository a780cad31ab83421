import { bytesOf } from '../bytes-of';
import type { Policy } from '../policy/policy';
import type { GateRows, GateThing } from './gate-config';
import { rowsOf } from './gate-rows';

/** Jira takes 32 KB, as a rule's config and as a project property; the rule's own settings need up to 2 of them. */
export const MOST_BYTES = 30_000;
/** Half of what is documented for expressions elsewhere; for module expressions nothing is. */
export const MOST_STEPS = 5_000;

/** Evaluation steps of the gate's expression, as the playground's interpreter counts them: the most each part takes. */
const STEPS = { beside: 60, perThing: 9, perClause: 7, perLiteral: 33 };

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

/** The most steps that a list can take: every literal of every clause is tried, every thing is open. */
export const stepsAtMost = (things: readonly GateThing[]): number =>
  STEPS.beside +
  total(
    things.map(
      ({ c }) => STEPS.perThing + total(c.map((clause) => STEPS.perClause + STEPS.perLiteral * clause.length)),
    ),
  );

export const listsOf = (rows: GateRows): GateThing[][] => [rows.q1, rows.u1, rows.s1 ?? []];

/** Whether the gate can hold and work through the policy. Part of the policy's own schema: what is legal fits. */
export function fitsTheGate(policy: Policy): boolean {
  const rows = rowsOf(policy);
  return rows !== null && bytesOf(rows) <= MOST_BYTES && listsOf(rows).every((list) => stepsAtMost(list) <= MOST_STEPS);
}
