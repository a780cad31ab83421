import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import { noHistory, RepairHistory } from '../../core/repair/repair-history';
import { Ruling } from '../../core/ruling/ruling';
import type { RepairHistories, Rulings, SweepPlaces } from '../repair-ports';
import { readRecord, removeRecord, writeRecord } from './kvs-record';

/** The longest that storage keeps anything with an end. */
const YEAR = { value: 365, unit: 'DAYS' } as const;
const historyAt = (issueId: string) => `repairs:${issueId}`;
export const rulingAt = (issueId: string) => `ruling:${issueId}`;
const sweepAt = (name: string) => `sweep:${name}`;

// Unconditional: one turn of the queue at a time for each work item.
export const kvsRepairHistories: RepairHistories = {
  async read(issueId, now) {
    const stored = await readRecord(RepairHistory, historyAt(issueId));
    return stored.ok ? ok(stored.value ?? noHistory(now)) : stored;
  },
  write: (issueId, history) => writeRecord(historyAt(issueId), history, YEAR),
};

// Unconditional: a ruling replaces the one before whole, as the field on the work item does that people see.
export const kvsRulings: Rulings = {
  read: (issueId) => readRecord(Ruling, rulingAt(issueId)),
  write: (issueId, ruling) =>
    ruling === null ? removeRecord(rulingAt(issueId)) : writeRecord(rulingAt(issueId), ruling),
};

// Unconditional: one sweep of each name at a time; a place that is lost is swept again.
const Place = z.object({
  schemaVersion: z.literal(1),
  startedAt: z.number(),
  projects: z.array(z.string()),
  token: z.nullable(z.string()),
});

export const kvsSweepPlaces: SweepPlaces = {
  read: (name) => readRecord(Place, sweepAt(name)),
  write: (name, place) => writeRecord(sweepAt(name), place, { value: 7, unit: 'DAYS' }),
};
