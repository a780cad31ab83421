import * as z from 'zod/mini';

/** What is really set up for a project, as it was read just now. The ledger counts on nothing else. */
export const Protection = z.object({
  /** Every Create transition of the covered work types has the gate with the policy's own settings. */
  gateOnCreate: z.boolean(),
  /** Every transition whose screen shows the priority has it. */
  gateOnTransitions: z.boolean(),
  /** Priority is off the edit screens, and a transition with the gate stands in for it. */
  strictMode: z.boolean(),
  /** Work type changes are checked. */
  typeGate: z.boolean(),
  /** Created and updated events reach the repair. */
  events: z.boolean(),
  /** The sweeps look for what no event told. */
  sweep: z.boolean(),
  /** The daily check tells of guards that are gone. */
  dailyCheck: z.boolean(),
  /** `record`: only written down. */
  repair: z.enum(['restore', 'flag', 'record', 'off']),
  withoutReport: z.enum(['refuse', 'lower']),
});
export type Protection = z.infer<typeof Protection>;
