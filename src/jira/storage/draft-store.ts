import { kvs } from '@forge/kvs';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import { SavedDraft } from '../../core/report/saved-draft';
import type { DraftStore } from '../ports';
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

/**
 * Unconditional: one person's own, all of them in each call; the browser keeps the first copy, this is the second.
 * Drafts that cannot be read are moved aside before others take their place.
 */
const keep: DraftStore['keep'] = async (accountId, drafts) => {
  const value = { schemaVersion: 1, drafts };
  const bytes = new TextEncoder().encode(JSON.stringify(value)).length;
  if (bytes > LARGEST_VALUE) return fail('INVALID_INPUT', `drafts: ${bytes} of ${LARGEST_VALUE} bytes`);
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

export const kvsDraftStore: DraftStore = { read, keep };
