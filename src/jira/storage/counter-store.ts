import { kvs, WhereConditions } from '@forge/kvs';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import { addCounts, Counts, dayOf, sumByDay, type Day, type DayCounts } from '../../core/feedback/counters';
import type { CounterStore } from '../learn-ports';
import type { Done } from '../ports';
import { kvsClaims } from './claim-store';
import { kvsCall } from './kvs-call';
import { readRecord, writeRecord } from './kvs-record';

/** As long as an audit entry. */
const YEAR = { value: 365, unit: 'DAYS' } as const;
/** Forge's storage has no counter: so many can count in the same moment, each in a row of its own. */
const SHARDS = 8;
/** Counting takes two storage calls; whoever holds the claim longer is gone. */
const CLAIM_SECONDS = 10;
/** The most that one storage query answers (Forge KVS limits). */
const PAGE = 100;

const Stored = z.object({ schemaVersion: z.literal(1), counts: Counts });
const Key = z.tuple([z.literal('counters'), z.string(), z.string(), z.coerce.number(), z.string()]);

/** Unconditional: under the claim of its row. */
async function addTo(key: string, counts: Counts): Promise<Result<Done>> {
  const stored = await readRecord(Stored, key);
  if (!stored.ok) return stored;
  return writeRecord(key, { schemaVersion: 1, counts: addCounts(stored.value?.counts ?? {}, counts) }, YEAR);
}

const add: CounterStore['add'] = async (projectId, { now, revision, day = dayOf(now) }, counts) => {
  for (let shard = 0; shard < SHARDS; shard += 1) {
    const key = `counters:${projectId}:${day}:${revision}:${shard}`;
    const taken = await kvsClaims.take(key, now, CLAIM_SECONDS);
    if (!taken.ok) return taken;
    if (!taken.value) continue;
    const added = await addTo(key, counts);
    const released = await kvsClaims.release(key);
    return added.ok ? released : added;
  }
  return fail('CONFLICT', 'counting');
};

const rowOf = (key: string, value: unknown): DayCounts[] => {
  const stored = Stored.safeParse(value).data;
  const named = Key.safeParse(key.split(':')).data;
  return stored === undefined || named === undefined
    ? []
    : [{ day: named[2], revision: named[3], counts: stored.counts }];
};

async function readMonth(prefix: string): Promise<Result<DayCounts[]>> {
  const rows: DayCounts[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(PAGE);
    const page = await kvsCall(() => (cursor === undefined ? query : query.cursor(cursor)).getMany<unknown>());
    if (!page.ok) return page;
    rows.push(...page.value.results.flatMap(({ key, value }) => rowOf(key, value)));
    cursor = page.value.nextCursor;
  } while (cursor !== undefined);
  return ok(rows);
}

const nextMonth = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return dayOf(Date.UTC(year, number, 1)).slice(0, 7);
};

/** `2026-11` for each month that the days touch. */
const monthsOf = ({ from, to }: { from: Day; to: Day }): string[] => {
  const months: string[] = [];
  for (let month = from.slice(0, 7); month <= to.slice(0, 7); month = nextMonth(month)) months.push(month);
  return months;
};

/** A value for each space, day, policy revision and shard: a few kB, whatever is counted. */
export const kvsCounters: CounterStore = {
  add,
  async read(projectId, days) {
    const rows: DayCounts[] = [];
    for (const month of monthsOf(days)) {
      const found = await readMonth(`counters:${projectId}:${month}`);
      if (!found.ok) return found;
      rows.push(...found.value);
    }
    return ok(sumByDay(rows.filter(({ day }) => day >= days.from && day <= days.to)));
  },
};
