import * as z from 'zod/mini';

import { PathLedger } from '../../src/contract/guards';
import type { PathRow } from '../../src/core/paths/ledger';
import { PlatformFact } from '../../src/core/paths/platform-fact';
import { WayId } from '../../src/core/paths/way';
import { cautious } from '../../src/core/policy/afterwards';
import type { Backend } from '../forge/load-backend';
import { installForgeGlobals } from '../forge/runtime';
import { against } from './against';
import { measure } from './measure';
import { tries } from './tries';
import { BUG, LEARN, openWorld, SUBTASK, TASK, type World } from './world';

/** The slowest delivery that Forge documents for an event. */
const SLOWEST_EVENT_SECONDS = 180;
const Stored = z.looseObject({ policy: z.looseObject({}) });
const Answer = z.object({ body: z.object({ value: PathLedger }) });

/** Two ways begin outside of what is covered, so there only bugs are. */
const coveredFor = (way: WayId): string[] =>
  way === 'change-type' || way === 'move-to-project' ? [BUG] : [BUG, TASK, SUBTASK];

/** Where a work item first has to be raised by an edit, strict mode would refuse the preparation and not the way. */
const isRaisedByEdit = (way: WayId): boolean => way === 'change-type' || way === 'move-to-project';

/** Puts repairs on, as an admin does after a rehearsal, and lets every event take as long as Forge allows. */
export function prepare({ playground }: World, pessimistic: boolean): void {
  const { kvs, site, travel } = playground.run();
  const key = `policy:${LEARN}`;
  const stored = Stored.parse(kvs.get(key)?.value);
  kvs.set(key, { ...stored, policy: { ...stored.policy, repair: { ...cautious, mode: 'restore' } } });
  const delay = { leastDelaySeconds: SLOWEST_EVENT_SECONDS, mostDelaySeconds: SLOWEST_EVENT_SECONDS };
  travel.set({ seed: 1, ...delay });
  if (pessimistic) site.assumptions = against(site.assumptions, PlatformFact.options);
}

async function ledgerOf(world: World, pessimistic: boolean): Promise<PathRow[]> {
  const { body } = Answer.parse({ body: await world.admin('paths/read', {}) });
  return pessimistic ? body.value.worst : body.value.rows;
}

async function runPath(way: WayId, { pessimistic, backend }: PathsOptions): Promise<PathRow> {
  const world = await openWorld(coveredFor(way), { backend, strict: !isRaisedByEdit(way) });
  const realNow = Date.now;
  Date.now = () => world.playground.run().clock.now();
  try {
    prepare(world, pessimistic);
    const expected = (await ledgerOf(world, pessimistic)).find(({ path }) => path === way);
    const measured = await measure(world, await tries[way](world));
    const isExpected = expected?.state === measured.state;
    const by = isExpected ? expected.by : measured.state === 'prevented' ? 'gate-on-create' : 'nothing';
    return { path: way, ...measured, by, assumes: isExpected ? expected.assumes : [] };
  } finally {
    Date.now = realNow;
  }
}

export type PathsOptions = { pessimistic: boolean; backend?: Backend };

/**
 * The self-test: every way is gone in a playground of its own, through the app as it is deployed. What is answered was
 * measured; who did it and what it rests on comes from the app's own ledger, where the two agree.
 */
export async function* runPaths(options: PathsOptions): AsyncGenerator<PathRow> {
  installForgeGlobals();
  for (const way of WayId.options) yield await runPath(way, options);
}
