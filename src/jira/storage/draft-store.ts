import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import { SavedDraft } from '../../core/report/saved-draft';
import type { DraftStore } from '../ports';
import { exchangeRecord } from './exchange-record';
import { keyNaming } from './key-naming';
import { kvsCall } from './kvs-call';

const StoredDrafts = z.object({ schemaVersion: z.literal(1), drafts: z.array(SavedDraft) });
/** The largest value that Forge KVS takes (limits of Forge storage). */
export const LARGEST_VALUE = 240 * 1024;

const keyFor = (accountId: string): Promise<string> => keyNaming('drafts:', accountId);

const readKey = async (key: string): Promise<Result<{ drafts: SavedDraft[]; unreadable?: unknown }>> => {
  const stored = await kvsCall(() => kvs.get<unknown>(key));
  if (!stored.ok) return stored;
  if (stored.value === undefined) return ok({ drafts: [] });
  const parsed = StoredDrafts.safeParse(stored.value);
  return ok(parsed.success ? { drafts: parsed.data.drafts } : { drafts: [], unreadable: stored.value });
};

const read: DraftStore['read'] = async (accountId) => {
  const found = await readKey(await keyFor(accountId));
  if (!found.ok) return found;
  return 'unreadable' in found.value ? fail('UNEXPECTED', 'drafts') : ok(found.value.drafts);
};

const tooLarge = (value: object): Result<never> | null => {
  const bytes = new TextEncoder().encode(JSON.stringify(value)).length;
  return bytes > LARGEST_VALUE ? fail('INVALID_INPUT', `drafts: ${bytes} of ${LARGEST_VALUE} bytes`) : null;
};

/**
 * Unconditional: the panel sends all that its browser holds, the first copy, and this is the second; a tab that opened before another
 * one discarded a draft writes it again. Whoever changes what was read here uses `exchange`.
 * Drafts that cannot be read are moved aside before others take their place.
 */
const keep: DraftStore['keep'] = async (accountId, drafts) => {
  const value = { schemaVersion: 1, drafts };
  const refused = tooLarge(value);
  if (refused !== null) return refused;
  const key = await keyFor(accountId);
  const found = await readKey(key);
  if (!found.ok) return found;
  if ('unreadable' in found.value) {
    const { unreadable } = found.value;
    const aside = await kvsCall(() => kvs.set(`${key}:unreadable`, unreadable));
    if (!aside.ok) return aside;
  }
  const written = await kvsCall(() => kvs.set(key, value));
  return written.ok ? ok({}) : written;
};

/** What cannot be read equals nothing that was read. */
const draftsIn = (stored: unknown): SavedDraft[] | null =>
  stored === undefined ? [] : (StoredDrafts.safeParse(stored).data?.drafts ?? null);

/** Among those who exchange; a `keep` in the very moment of the write is not seen, and its drafts are written again with the next one. */
const exchange: DraftStore['exchange'] = async (accountId, before, after) => {
  const value = { schemaVersion: 1, drafts: after };
  const refused = tooLarge(value);
  if (refused !== null) return refused;
  const was = { schemaVersion: 1, drafts: before };
  return exchangeRecord(await keyFor(accountId), draftsIn, { before: was, after: value });
};

export const kvsDraftStore: DraftStore = { read, keep, exchange };
