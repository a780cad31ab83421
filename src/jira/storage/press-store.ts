import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { Presses } from '../repair-ports';
import { readRecord, writeRecord } from './kvs-record';

const DAY = { value: 1, unit: 'DAYS' } as const;
const Stored = z.object({ schemaVersion: z.literal(1), press: z.string() });
const at = (what: string, issueId: string) => `press:${what}:${issueId}`;

/** Unconditional: written under a claim of the work item. */
export const kvsPresses: Presses = {
  async last(what, issueId) {
    const stored = await readRecord(Stored, at(what, issueId));
    return stored.ok ? ok(stored.value?.press ?? null) : stored;
  },
  keep: (what, issueId, press) => writeRecord(at(what, issueId), { schemaVersion: 1, press }, DAY),
};
