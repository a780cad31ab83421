import { kvs } from '@forge/kvs';
import type * as z from 'zod/mini';

import { ok, type Result } from '../../contract/failure';
import type { Done } from '../ports';
import { kvsCall } from './kvs-call';

type Ttl = { value: number; unit: 'MINUTES' | 'HOURS' | 'DAYS' };

/** What the key holds; `null`: nothing, or nothing of this shape. Only for records that the app can do without. */
export async function readRecord<S extends z.ZodMiniType>(shape: S, key: string): Promise<Result<z.output<S> | null>> {
  const stored = await kvsCall(() => kvs.get<unknown>(key));
  return stored.ok ? ok(shape.safeParse(stored.value).data ?? null) : stored;
}

/**
 * Whatever was there is overwritten: for what has one writer, or what is read anew anyway; each caller says why. Where two could
 * lose each other's change there is `exchangeRecord`. Without `ttl` it is kept for good.
 */
export async function writeRecord(key: string, value: object, ttl?: Ttl): Promise<Result<Done>> {
  const written = await kvsCall(() => (ttl === undefined ? kvs.set(key, value) : kvs.set(key, value, { ttl })));
  return written.ok ? ok({}) : written;
}

export async function removeRecord(key: string): Promise<Result<Done>> {
  const removed = await kvsCall(() => kvs.delete(key));
  return removed.ok ? ok({}) : removed;
}
