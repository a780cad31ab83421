import { Lowering, type Lowerings } from '../lowering-ports';
import { readRecord, writeRecord } from './kvs-record';

const DAY = { value: 1, unit: 'DAYS' } as const;
const at = (issueId: string) => `lowering:${issueId}`;

/** Unconditional: written under a claim of the work item. */
export const kvsLowerings: Lowerings = {
  read: (issueId) => readRecord(Lowering, at(issueId)),
  write: (issueId, lowering) => writeRecord(at(issueId), lowering, DAY),
};
