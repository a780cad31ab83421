import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { OpenFilings } from '../count-ports';
import { readRecord, removeRecord, writeRecord } from './kvs-record';

/** Who completes a report later than this did not do it because of what was missing. */
const KEPT = { value: 90, unit: 'DAYS' } as const;
const at = (issueId: string) => `open-filing:${issueId}`;
const Stored = z.object({ schemaVersion: z.literal(1), at: z.number(), revision: z.number() });

/** Unconditional: one turn of the queue at a time for each work item. */
export const kvsOpenFilings: OpenFilings = {
  async read(issueId) {
    const stored = await readRecord(Stored, at(issueId));
    if (!stored.ok || stored.value === null) return stored.ok ? ok(null) : stored;
    return ok({ at: stored.value.at, revision: stored.value.revision });
  },
  write: (issueId, filing) =>
    filing === null ? removeRecord(at(issueId)) : writeRecord(at(issueId), { schemaVersion: 1, ...filing }, KEPT),
};
