import * as z from 'zod/mini';

import type { Backend } from '../forge/load-backend';
import { seededRandom } from '../forge/seeded-random';
import { cautious } from '../../src/core/policy/afterwards';
import { BUG, LEARN, openWorld, REPORTER, TASK, type World } from '../paths/world';
import { nextEdit } from './make-edits';
import { openViolations, type Ages } from './open-violations';
import { watchApp, type Watched } from './watch-app';

export type Simulation = { edits: number; users: number; seed: number; backend: Backend };
export type Simulated = Watched &
  Ages & { refused: number; hours: number; flagged: number; lost: number; doubled: number; stillOpen: number };

const Created = z.object({ id: z.string() });
const Stored = z.looseObject({ policy: z.looseObject({}) });
/** Every event takes up to Forge's documented three minutes; one in ten comes twice, one in twenty never. */
const TRAVEL = { leastDelaySeconds: 0, mostDelaySeconds: 180, twice: 0.1, never: 0.05 };
const MOST_PAUSE_SECONDS = 2;
/** Enough for every event, the sweeps and the queue. */
const END_SECONDS = 900;
const LOOK_SECONDS = 5;

function prepare({ playground }: World, { seed, users }: Simulation): string[] {
  const { kvs, site, travel } = playground.run();
  const stored = Stored.parse(kvs.get(`policy:${LEARN}`)?.value);
  const repair = { ...cautious, mode: 'restore', mostPerDay: 20 };
  // The copy in the description has a queue and calls of its own, which are no part of a repair.
  kvs.set(`policy:${LEARN}`, {
    ...stored,
    policy: { ...stored.policy, repair, readableCopy: false, searchMarks: false },
  });
  travel.set({ seed, ...TRAVEL });
  const reporter = site.users.get(REPORTER);
  if (reporter === undefined) throw new Error('The sample site has no reporter.');
  const ids = Array.from({ length: users }, (_, n) => `user-${n + 1}`);
  for (const accountId of ids) site.users.set(accountId, { ...reporter, accountId, displayName: accountId });
  return ids;
}

/** When the copies of the event that was sent last arrive; none: it was lost, or no trigger listens. */
function followEvents({ playground }: World) {
  const { travel } = playground.run();
  const next = travel.next;
  const seen = { last: [] as number[], lost: 0, doubled: 0 };
  travel.next = () => {
    seen.last = next();
    if (seen.last.length === 0) seen.lost += 1;
    if (seen.last.length > 1) seen.doubled += 1;
    return seen.last;
  };
  return seen;
}

async function pass(world: World, seconds: number, look: () => void): Promise<void> {
  for (let left = seconds; left > 0; left -= LOOK_SECONDS) {
    await world.playground.advance(Math.min(left, LOOK_SECONDS));
    look();
  }
}

async function run(world: World, options: Simulation) {
  const users = prepare(world, options);
  const { site, clock } = world.playground.run();
  const random = seededRandom(options.seed);
  const events = followEvents(world);
  const violations = openViolations(world.field);
  const look = (): void => violations.look((id) => site.issues.get(id), clock.now());
  const ids: string[] = [];
  const began = clock.now();
  let refused = 0;
  for (let done = 0; done < options.edits; done += 1) {
    const edit = nextEdit(random, ids, world.field);
    const as = users[Math.floor(random() * users.length)] ?? REPORTER;
    events.last = [];
    const answer = world.jira(edit.call, edit.body, { as, door: edit.door });
    const id = edit.id ?? Created.safeParse(answer.body).data?.id ?? '';
    if (answer.status >= 400) refused += 1;
    else if (edit.id === null) ids.push(id);
    const issue = site.issues.get(id);
    const first = events.last.length === 0 ? null : clock.now() + Math.min(...events.last) * 1_000;
    if (issue !== undefined && answer.status < 400) violations.edited(issue, clock.now(), first);
    await pass(world, random() * MOST_PAUSE_SECONDS, look);
  }
  const hours = (clock.now() - began) / 3_600_000;
  await pass(world, END_SECONDS, look);
  const flagged = [...site.issues.values()].filter(({ labels }) =>
    labels.some((one) => one.startsWith('preflight')),
  ).length;
  const { lost, doubled } = events;
  return { ...violations.ages, refused, hours, flagged, lost, doubled, stillOpen: violations.open.size };
}

/**
 * Many people at work on a site whose events come late, twice or never, on simulated time: what the app made of it. The
 * clock of the process is the simulation's while it runs.
 */
export async function simulateEdits(options: Simulation): Promise<Simulated> {
  const { watched, backendOf, listen } = watchApp();
  const world = await openWorld([BUG, TASK], { backend: backendOf(options.backend) });
  listen(world.playground);
  const realNow = Date.now;
  Date.now = () => world.playground.run().clock.now();
  try {
    return { ...(await run(world, options)), ...watched };
  } finally {
    Date.now = realNow;
  }
}
