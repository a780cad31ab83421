import * as z from 'zod/mini';

export const HealthCheck = z.enum([
  'settings',
  'work-types',
  'priorities',
  'field',
  'form-script',
  'gate',
  'gate-rows',
  'later-gates',
  'strict-mode',
  'sweep',
  'following',
]);
export type HealthCheck = z.infer<typeof HealthCheck>;

/** What an admin presses to put it right; `choose` and `map-priorities` need a decision first. */
export const HealthFix = z.enum([
  'choose',
  'map-priorities',
  'place-field',
  'register-form-script',
  'attach-gate',
  'strict-on',
  'gate-transitions',
]);
export type HealthFix = z.infer<typeof HealthFix>;

export const HealthRow = z.object({
  check: HealthCheck,
  /** `unknown`: it could not be read. */
  state: z.enum(['good', 'wrong', 'unknown']),
  /** Names of what is wrong, as Jira has them. */
  about: z.array(z.string()),
  fix: z.nullable(HealthFix),
});
export type HealthRow = z.infer<typeof HealthRow>;

/** `null`: could not be read. Else the names of what is not as it should be; none: all is well. */
export type Found = readonly string[] | null;
export type HealthFacts = {
  found: Record<Exclude<HealthCheck, 'sweep' | 'strict-mode' | 'later-gates' | 'following'>, Found>;
  /** Left out: the gate is on no later transition. */
  laterGates?: Found;
  /** Left out: strict mode was never switched on. */
  strictMode?: Found;
  /** Milliseconds since 1970. `last`: when a sweep of five minutes began that got somewhere, or when the space was covered; null: neither is known. */
  sweep?: { last: number | null; now: number } | null;
  /** Left out: the space follows no site default. */
  following?: Found;
};

/** Many sweeps of five minutes, and the hourly one twice. */
export const LATEST_SWEEP_MS = 2 * 60 * 60 * 1_000;

const FIXES: Record<HealthCheck, HealthFix | null> = {
  settings: 'choose',
  'work-types': 'choose',
  priorities: 'map-priorities',
  field: 'place-field',
  'form-script': 'register-form-script',
  gate: 'attach-gate',
  'gate-rows': 'attach-gate',
  'later-gates': 'gate-transitions',
  'strict-mode': 'strict-on',
  sweep: null,
  following: null,
};

const rowOf = (check: HealthCheck, found: Found): HealthRow => {
  if (found === null) return { check, state: 'unknown', about: [], fix: null };
  if (found.length === 0) return { check, state: 'good', about: [], fix: null };
  return { check, state: 'wrong', about: [...found], fix: FIXES[check] };
};

const lateSweep = ({ last, now }: NonNullable<HealthFacts['sweep']>): Found =>
  last !== null && now - last <= LATEST_SWEEP_MS ? [] : [last === null ? 'never' : new Date(last).toISOString()];

/** The list that the daily check makes and the admin page shows. Pure; what is not used makes no row. */
export function health({ found, laterGates, strictMode, sweep, following }: HealthFacts): HealthRow[] {
  const all: Partial<Record<HealthCheck, Found>> = {
    ...found,
    ...(laterGates === undefined ? {} : { 'later-gates': laterGates }),
    ...(strictMode === undefined ? {} : { 'strict-mode': strictMode }),
    ...(following === undefined ? {} : { following }),
    ...(sweep === undefined ? {} : { sweep: sweep === null ? null : lateSweep(sweep) }),
  };
  return HealthCheck.options.flatMap((check) => {
    const one = all[check];
    return one === undefined ? [] : [rowOf(check, one)];
  });
}
