import * as z from 'zod/mini';

import { WayId } from '../paths/way';

/** What can be tried by REST without harm: each on a canary of its own. */
export const SelfTestTry = z.enum([
  'create-by-rest',
  'create-many-by-rest',
  'create-with-forged-report',
  'create-child-by-rest',
  'edit-by-rest',
  'transition-by-rest',
  'change-type-by-rest',
]);
export type SelfTestTry = z.infer<typeof SelfTestTry>;

const PATHS: Record<SelfTestTry, WayId> = {
  'create-by-rest': 'create-by-rest',
  'create-many-by-rest': 'create-by-rest',
  'create-with-forged-report': 'create-by-rest',
  'create-child-by-rest': 'create-child',
  'edit-by-rest': 'edit-by-rest-or-bulk',
  'transition-by-rest': 'transition-by-rest',
  'change-type-by-rest': 'change-type',
};

const Canary = z.object({ id: z.string(), key: z.string() });
export type Canary = z.infer<typeof Canary>;

export const SelfTestRow = z.object({
  tried: SelfTestTry,
  path: WayId,
  /** `waiting`: it went through, and nothing has put it right yet. `not-tried`: see `because`. */
  state: z.enum(['prevented', 'repaired', 'reported', 'open', 'waiting', 'not-tried']),
  /** From the try until it was seen put right or told. */
  seconds: z.nullable(z.number()),
  /**
   * A code: `gate`, `field` (the report field's own rule), `jira`, `label`, `no-canary`, `no-transition`, `no-type` (the space has none for
   * it), `no-field`, `not-raised`, `refused-otherwise`, or a failure's.
   */
  because: z.nullable(z.string()),
  canary: z.nullable(Canary),
});
export type SelfTestRow = z.infer<typeof SelfTestRow>;

export const SelfTest = z.object({
  schemaVersion: z.literal(1),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
  rows: z.array(SelfTestRow),
  /** Null: not every row is settled, or the canaries are still there. */
  doneAt: z.nullable(z.number()),
  /** Keys of canaries that could not be deleted. */
  left: z.array(z.string()),
});
export type SelfTest = z.infer<typeof SelfTest>;

export const rowOf = (tried: SelfTestTry, over: Partial<SelfTestRow>): SelfTestRow => ({
  ...{ tried, path: PATHS[tried], state: 'not-tried', seconds: null, because: null, canary: null },
  ...over,
});

/** The slowest event that Forge documents, the queue, and two sweeps. */
const LONGEST_SECONDS = 15 * 60;

export type Seen = { priorityId: string | null; isFlagged: boolean };

/** What became of a row that was waiting. `seen` null: the canary is gone. Pure. */
export function settled(row: SelfTestRow, seen: Seen | null, guarded: readonly string[], seconds: number): SelfTestRow {
  if (row.state !== 'waiting') return row;
  if (seen === null) return { ...row, state: 'open', because: 'no-canary' };
  if (!guarded.includes(seen.priorityId ?? '')) return { ...row, state: 'repaired', seconds };
  if (seen.isFlagged) return { ...row, state: 'reported', seconds, because: 'label' };
  return seconds > LONGEST_SECONDS ? { ...row, state: 'open' } : row;
}
