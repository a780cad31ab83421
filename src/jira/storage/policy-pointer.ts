import { Filter, FilterConditions, kvs } from '@forge/kvs';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import type { Done } from '../ports';
import type { StoredPolicy } from '../stored-policy';
import { kvsCall } from './kvs-call';

/** Only entities take conditions (Forge storage, transactions). The name stands in manifest.yml, and can never be taken away. */
const ENTITY = 'policy-pointer';
const Pointer = z.object({ schemaVersion: z.literal(1), project: z.string(), stamp: z.number() });
type Pointer = z.infer<typeof Pointer>;

export const settingsKey = (projectId: string): string => `policy:${projectId}`;
const pointerKey = (projectId: string): string => `pointer:${projectId}`;
const pointers = () => kvs.entity<Pointer>(ENTITY);

/** The number of the last write; null: there was none yet. */
async function readStamp(projectId: string): Promise<Result<number | null>> {
  const found = await kvsCall(() => pointers().get(pointerKey(projectId)));
  if (!found.ok) return found;
  if (found.value === undefined) return ok(null);
  const parsed = Pointer.safeParse(found.value);
  return parsed.success ? ok(parsed.data.stamp) : fail('POLICY_UNREADABLE', ENTITY);
}

/** A condition needs something to compare with. Two who begin at once: the first one's stands, and both go on from it. */
async function begin(projectId: string): Promise<Result<number>> {
  const first: Pointer = { schemaVersion: 1, project: projectId, stamp: 0 };
  const made = await kvsCall(() => pointers().set(pointerKey(projectId), first, { keyPolicy: 'FAIL_IF_EXISTS' }));
  if (made.ok) return ok(0);
  const there = await readStamp(projectId);
  if (!there.ok) return there;
  return there.value === null ? made : ok(there.value);
}

/** What is written together with the settings; `value` undefined: the key goes. */
export type Beside = { key: string; value?: object };

async function execute(stored: StoredPolicy, expected: number, beside: readonly Beside[]): Promise<Result<void>> {
  const { projectId: project } = stored;
  const stamp = expected + 1;
  const conditions = new Filter<Pointer>().and('stamp', FilterConditions.equalTo(expected));
  const pointer: Pointer = { schemaVersion: 1, project, stamp };
  const transaction = kvs
    .transact()
    .set(pointerKey(project), pointer, { entityName: ENTITY, conditions })
    .set(settingsKey(project), { ...stored, stamp });
  for (const { key, value } of beside) {
    if (value === undefined) transaction.delete(key);
    else transaction.set(key, value);
  }
  return kvsCall(() => transaction.execute());
}

/**
 * The settings and what belongs to them, all or nothing, and only when nobody wrote since they were read. The code of a
 * condition that is not met is documented nowhere: whatever failed, the pointer itself tells.
 */
export async function writeSettings(stored: StoredPolicy, beside: readonly Beside[]): Promise<Result<Done>> {
  const { projectId } = stored;
  const there = await readStamp(projectId);
  if (!there.ok) return there;
  const begun = there.value === null ? await begin(projectId) : ok(there.value);
  if (!begun.ok) return begun;
  const expected = begun.value;
  if (stored.stamp !== undefined && stored.stamp !== expected) return fail('CONFLICT', 'policy');
  const written = await execute(stored, expected, beside);
  if (written.ok) return ok({});
  const now = await readStamp(projectId);
  return now.ok && now.value !== expected ? fail('CONFLICT', 'policy') : written;
}
