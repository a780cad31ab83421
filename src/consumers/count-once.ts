import { ok, type Result } from '../contract/failure';
import { dayOf, countsOf } from '../core/feedback/counters';
import type { CountPorts } from '../jira/count-ports';

/** Forge delivers an event again within a day (async events). */
const CLAIM_SECONDS = 86_400;

/** What happened where and when; `at` and `now` in milliseconds since 1970. */
export type Happening = { name: string; projectId: string; revision: number; at: number; now: number };

/**
 * Counts a happening once, however often it is told. A function that is ended between claim and count costs that count: better one
 * too few than one twice.
 */
export async function countOnce(
  { claims, counters }: Pick<CountPorts, 'claims' | 'counters'>,
  { name, projectId, revision, at, now }: Happening,
  counted: readonly string[],
): Promise<Result<'counted' | 'counted-before'>> {
  const claim = `counted:${name}`;
  const taken = await claims.take(claim, now, CLAIM_SECONDS);
  if (!taken.ok) return taken;
  if (!taken.value) return ok('counted-before');
  const added = await counters.add(projectId, { now, revision, day: dayOf(at) }, countsOf(counted));
  if (added.ok) return ok('counted');
  await claims.release(claim);
  return added;
}
