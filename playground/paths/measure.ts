import * as z from 'zod/mini';

import type { PathRow, PathState } from '../../src/core/paths/ledger';
import { FLAG_LABEL } from '../../src/core/repair/flag-label';
import { priorityOf, type Tried } from './attempt';
import { PRIORITY, type World } from './world';

/** As often as it is looked, and as long: three sweeps. */
const STEP_SECONDS = 5;
const LONGEST_SECONDS = 900;

export type Measured = Pick<PathRow, 'state' | 'seconds'>;
const ORDER: PathState[] = ['prevented', 'repaired', 'reported', 'open'];

const Labels = z.object({ fields: z.object({ labels: z.array(z.string()) }) });

function isToldOf({ playground, jira }: World, id: string): boolean {
  const rows = playground.run().kvs.shelf('audit')?.rows.list('', undefined, 100).page ?? [];
  const labels = Labels.safeParse(jira(`GET /issue/${id}?fields=labels`).body).data?.fields.labels ?? [];
  return labels.includes(FLAG_LABEL) || rows.some(({ value }) => JSON.stringify(value).includes(`"${id}"`));
}

async function after(world: World, id: string): Promise<Measured> {
  for (let seconds = 0; seconds <= LONGEST_SECONDS; seconds += STEP_SECONDS) {
    if (priorityOf(world, id) !== PRIORITY.Blocker) return { state: 'repaired', seconds };
    if (isToldOf(world, id)) return { state: 'reported', seconds };
    await world.playground.advance(STEP_SECONDS);
  }
  return { state: 'open', seconds: null };
}

/** What became of all tries of one way: the worst of them, and the longest time. Lets simulated time pass. */
export async function measure(world: World, tried: readonly Tried[]): Promise<Measured> {
  let worst: Measured = { state: 'prevented', seconds: null };
  for (const { id } of tried) {
    const one: Measured = id === null ? { state: 'prevented', seconds: null } : await after(world, id);
    const isWorse = ORDER.indexOf(one.state) - ORDER.indexOf(worst.state) || (one.seconds ?? 0) - (worst.seconds ?? 0);
    if (isWorse > 0) worst = one;
  }
  return worst;
}
