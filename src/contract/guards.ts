import * as z from 'zod/mini';

import { HealthRow } from '../core/health/health';
import { PathRow } from '../core/paths/ledger';
import { Attached } from './setup';

const Space = z.object({ key: z.string(), name: z.string() });

/** The ledger of the space that the set-up page works on; `space` null: none is chosen, and every way is open. */
export const PathLedger = z.object({
  space: z.nullable(Space),
  /** As Atlassian's documentation implies. */
  rows: z.array(PathRow),
  /** With every fact that only a live site can settle against us. */
  worst: z.array(PathRow),
});
export type PathLedger = z.infer<typeof PathLedger>;

/**
 * The gate on transitions whose screen shows the priority. `none`: no transition does. `drifted`: on some of them, or with
 * other settings than the policy's.
 */
export const LaterGates = z.object({
  space: z.nullable(Space),
  state: z.enum(['off', 'on', 'drifted', 'none']),
  transitions: z.array(z.object({ workflow: z.string(), name: z.string(), attached: Attached })),
});
export type LaterGates = z.infer<typeof LaterGates>;

/** What was just read of the space; empty where none is chosen. */
export const HealthList = z.object({ space: z.nullable(Space), rows: z.array(HealthRow) });
export type HealthList = z.infer<typeof HealthList>;
