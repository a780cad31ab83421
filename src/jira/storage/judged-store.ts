import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { JudgedRevisions } from '../judged-ports';
import { readRecord, writeRecord } from './kvs-record';

const at = (issueId: string) => `judged:${issueId}`;
const Stored = z.object({ schemaVersion: z.literal(1), revision: z.number() });

/** Unconditional: by which revision a work item was judged last; whoever judges last is right. */
export const kvsJudgedRevisions: JudgedRevisions = {
  async read(issueId) {
    const stored = await readRecord(Stored, at(issueId));
    return stored.ok ? ok(stored.value?.revision ?? null) : stored;
  },
  write: (issueId, revision) => writeRecord(at(issueId), { schemaVersion: 1, revision }),
};
