import { Filter, FilterConditions, kvs } from '@forge/kvs';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import { SITE, type Place, type Settings } from '../policy-ports';
import type { Done } from '../ports';
import { lineBeside, lineKey } from './following-store';
import { kvsCall } from './kvs-call';

/** Only entities take conditions (Forge storage, transactions). The name stands in manifest.yml, and can never be taken away. */
const ENTITY = 'policy-pointer';
const Pointer = z.object({ schemaVersion: z.literal(1), project: z.string(), stamp: z.number() });
type Pointer = z.infer<typeof Pointer>;

/** What lies at `policy:…` is a space's: the site default has a key of its own. */
export const settingsKey = (place: Place): string => (place === SITE ? 'site-policy' : `policy:${place}`);
export const overrideKey = (projectId: string): string => `policy-override:${projectId}`;
const pointerKey = (place: Place): string => `pointer:${place}`;
const pointers = () => kvs.entity<Pointer>(ENTITY);

/** The number of the last write; null: there was none yet. */
async function readStamp(place: Place): Promise<Result<number | null>> {
  const found = await kvsCall(() => pointers().get(pointerKey(place)));
  if (!found.ok) return found;
  if (found.value === undefined) return ok(null);
  const parsed = Pointer.safeParse(found.value);
  return parsed.success ? ok(parsed.data.stamp) : fail('POLICY_UNREADABLE', ENTITY);
}

/** A condition needs something to compare with. Two who begin at once: the first one's stands, and both go on from it. */
async function begin(place: Place): Promise<Result<number>> {
  const first: Pointer = { schemaVersion: 1, project: place, stamp: 0 };
  const made = await kvsCall(() => pointers().set(pointerKey(place), first, { keyPolicy: 'FAIL_IF_EXISTS' }));
  if (made.ok) return ok(0);
  const there = await readStamp(place);
  if (!there.ok) return there;
  return there.value === null ? made : ok(there.value);
}

/** What is written together with the settings; `value` undefined: the key goes. */
export type Beside = { key: string; value?: object };
type Writing = { place: Place; value: { stamp?: number | undefined }; beside: readonly Beside[] };

const besideSpace = (projectId: string, override: object | null): Beside =>
  override === null
    ? { key: overrideKey(projectId) }
    : { key: overrideKey(projectId), value: { schemaVersion: 1, override } };

const writingOf = (settings: Settings, beside: readonly Beside[]): Writing => {
  if ('site' in settings) return { place: SITE, value: settings.site, beside };
  const { space, override } = settings;
  return {
    place: space.projectId,
    value: space,
    beside: [besideSpace(space.projectId, override), lineBeside(space, override), ...beside],
  };
};

async function execute(place: Place, expected: number, writes: readonly Beside[]): Promise<Result<void>> {
  const conditions = new Filter<Pointer>().and('stamp', FilterConditions.equalTo(expected));
  const pointer: Pointer = { schemaVersion: 1, project: place, stamp: expected + 1 };
  const transaction = kvs.transact().set(pointerKey(place), pointer, { entityName: ENTITY, conditions });
  for (const one of writes) {
    if (one.value === undefined) transaction.delete(one.key);
    else transaction.set(one.key, one.value);
  }
  return kvsCall(() => transaction.execute());
}

/** The number of the last write, begun where there was none. */
async function stampOf(place: Place): Promise<Result<number>> {
  const there = await readStamp(place);
  if (!there.ok) return there;
  return there.value === null ? begin(place) : ok(there.value);
}

/**
 * What belongs together, all or nothing, and only when nobody wrote there since `expected` was read: CONFLICT with `what`. The
 * code of a condition that is not met is documented nowhere: whatever failed, the pointer itself tells.
 */
async function writeAt(place: Place, expected: number, writes: readonly Beside[], what: string): Promise<Result<Done>> {
  const written = await execute(place, expected, writes);
  if (written.ok) return ok({});
  const now = await readStamp(place);
  return now.ok && now.value !== expected ? fail('CONFLICT', what) : written;
}

/** The settings and what belongs to them, as `writeAt` promises. */
export async function writeSettings(settings: Settings, beside: readonly Beside[]): Promise<Result<Done>> {
  const { place, value, beside: writes } = writingOf(settings, beside);
  const expected = await stampOf(place);
  if (!expected.ok) return expected;
  if (value.stamp !== undefined && value.stamp !== expected.value) return fail('CONFLICT', 'policy');
  const stamped = { key: settingsKey(place), value: { ...value, stamp: expected.value + 1 } };
  return writeAt(place, expected.value, [stamped, ...writes], 'policy');
}

export const retiredKey = (projectId: string): string => `retired-policy:${projectId}`;

/** The settings of a space go to where nothing reads them but whoever covers it again; with the promise of `writeSettings`. */
export async function retireSettings(space: { projectId: string; stamp?: number | undefined }): Promise<Result<Done>> {
  const { projectId } = space;
  const expected = await stampOf(projectId);
  if (!expected.ok) return expected;
  if (space.stamp !== undefined && space.stamp !== expected.value) return fail('CONFLICT', 'policy');
  const gone = [settingsKey(projectId), overrideKey(projectId), lineKey(projectId)].map((key) => ({ key }));
  return writeAt(projectId, expected.value, [...gone, { key: retiredKey(projectId), value: space }], 'policy');
}

/**
 * A value under a condition of its own; CONFLICT with `what` where it does not hold. `allows` looks at what is there once the
 * number is known, so that a write between the two is noticed; `made` gets the number of this write.
 */
export async function writeGuarded(
  { key, what }: { key: string; what: string },
  allows: () => Promise<Result<boolean>>,
  made: (stamp: number) => object | undefined,
): Promise<Result<Done>> {
  const expected = await stampOf(key);
  if (!expected.ok) return expected;
  const allowed = await allows();
  if (!allowed.ok) return allowed;
  if (!allowed.value) return fail('CONFLICT', what);
  const value = made(expected.value + 1);
  return writeAt(key, expected.value, [value === undefined ? { key } : { key, value }], what);
}
