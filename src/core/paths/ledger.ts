import * as z from 'zod/mini';

import { PlatformFact } from './platform-fact';
import type { Protection } from './protection';
import { Preventer, WayId, type Way } from './way';
import { ways } from './ways';

export const PathState = z.enum(['prevented', 'repaired', 'reported', 'open']);
export type PathState = z.infer<typeof PathState>;
export const Guard = z.enum([...Preventer.options, 'repair', 'sweep', 'daily-check', 'nothing']);
export type Guard = z.infer<typeof Guard>;

export const PathRow = z.object({
  path: WayId,
  state: PathState,
  /** Seconds from the write until it is put right or told of, at most; null: nothing gets that far, or nothing is done. */
  seconds: z.nullable(z.number()),
  by: Guard,
  /** The unverified facts that this state rests on. */
  assumes: z.array(PlatformFact),
});
export type PathRow = z.infer<typeof PathRow>;

/** Forge delivers an event within three minutes (events-reference/product_events); the queue gets one more. */
export const REPAIR_SECONDS = 180 + 60;
/** The five-minute sweep, and one minute for its work. */
export const SWEEP_SECONDS = 300 + 60;
export const DAILY_SECONDS = 24 * 60 * 60;

type Facts = { protection: Protection; against: ReadonlySet<PlatformFact> };

const isThere: Record<Preventer, (protection: Protection) => boolean> = {
  'gate-on-create': ({ gateOnCreate }) => gateOnCreate,
  'gate-on-transitions': ({ gateOnTransitions }) => gateOnTransitions,
  'strict-mode': ({ strictMode }) => strictMode,
  'type-gate': ({ typeGate }) => typeGate,
};

/** Where creates without a report are let in to be lowered, the gate refuses none of them. */
const isLetIn = (by: Preventer, way: Way, { withoutReport }: Protection): boolean =>
  by === 'gate-on-create' && withoutReport === 'lower' && !way.carriesReport;

const preventedBy = (way: Way, { protection, against }: Facts): Way['prevents'][number] | undefined =>
  way.prevents.find(
    ({ by, assumes }) =>
      isThere[by](protection) && !isLetIn(by, way, protection) && !assumes.some((fact) => against.has(fact)),
  );

const nothing = { state: 'open', seconds: null, by: 'nothing' } as const;
const toldDaily = { state: 'reported', seconds: DAILY_SECONDS, by: 'daily-check' } as const;

/** What happens to a guarded priority that is stored all the same. */
function afterwards(way: Way, protection: Protection): Omit<PathRow, 'path' | 'assumes'> {
  const { events, sweep, dailyCheck, repair, withoutReport } = protection;
  const isLowered = withoutReport === 'lower' && !way.carriesReport;
  const mode = isLowered && repair === 'flag' ? 'restore' : repair;
  const state = mode === 'restore' ? 'repaired' : 'reported';
  if (mode !== 'off' && events && way.tells) return { state, seconds: REPAIR_SECONDS, by: 'repair' };
  if (mode !== 'off' && sweep) return { state, seconds: SWEEP_SECONDS, by: 'sweep' };
  return way.isCheckedDaily && dailyCheck ? toldDaily : nothing;
}

const rowFor = (way: Way, facts: Facts): PathRow => {
  const prevention = preventedBy(way, facts);
  if (prevention === undefined) return { path: way.id, ...afterwards(way, facts.protection), assumes: [] };
  return { path: way.id, state: 'prevented', seconds: null, by: prevention.by, assumes: [...prevention.assumes] };
};

/**
 * What holds on each of the nineteen ways, given what is set up. `against`: unverified facts that are taken to be
 * otherwise; none: as the documentation implies. Pure.
 */
export const ledger = (protection: Protection, against: Iterable<PlatformFact> = []): PathRow[] => {
  const facts = { protection, against: new Set(against) };
  return ways.map((way) => rowFor(way, facts));
};

/** The same with every unverified fact against us. */
export const pessimisticLedger = (protection: Protection): PathRow[] => ledger(protection, PlatformFact.options);
