import { MeTooLedger } from '../../core/me-too/me-too-ledger';
import type { MeTooLedgers } from '../me-too-ports';
import { readRecord, writeRecord } from './kvs-record';

const YEAR = { value: 365, unit: 'DAYS' } as const;
const at = (issueId: string) => `me-too:${issueId}`;

/** Unconditional: written under a claim of the work item. */
export const kvsMeTooLedgers: MeTooLedgers = {
  read: (issueId) => readRecord(MeTooLedger, at(issueId)),
  write: (issueId, ledger) => writeRecord(at(issueId), ledger, YEAR),
};
