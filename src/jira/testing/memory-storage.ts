import { fail, ok } from '../../contract/failure';
import { SavedDraft } from '../../core/report/saved-draft';
import type { DraftStore, StrictChanges } from '../ports';
import type { StrictChange } from '../strict-change';
import * as z from 'zod/mini';

const DRAFT_BYTES = 240 * 1024;
const Drafts = z.array(SavedDraft);

export function memoryDraftStore(): DraftStore {
  const rows = new Map<string, string>();
  const there = (accountId: string): string => rows.get(accountId) ?? '[]';
  const keep: DraftStore['keep'] = async (accountId, drafts) => {
    const text = JSON.stringify(drafts);
    if (new TextEncoder().encode(text).length > DRAFT_BYTES) return fail('INVALID_INPUT', 'drafts');
    rows.set(accountId, text);
    return ok({});
  };
  return {
    read: async (accountId) => ok(Drafts.parse(JSON.parse(there(accountId)))),
    keep,
    exchange: async (accountId, before, after) =>
      there(accountId) === JSON.stringify(before) ? keep(accountId, after) : fail('CONFLICT', 'stored'),
  };
}

export function memoryStrictChanges(): StrictChanges {
  const rows = new Map<string, StrictChange>();
  return {
    read: async (projectId) => ok(rows.get(projectId) ?? null),
    async write(projectId, before, after) {
      if (JSON.stringify(rows.get(projectId) ?? null) !== JSON.stringify(before)) return fail('CONFLICT', 'stored');
      if (after === null) rows.delete(projectId);
      else rows.set(projectId, structuredClone(after));
      return ok({});
    },
    projects: async () => ok([...rows.keys()]),
  };
}
