import * as z from 'zod/mini';

import { fail, ok } from '../../contract/failure';
import { PolicyRows } from '../../core/policy/policy-rows';
import { noRehearsals, RehearsalResult, Rehearsals } from '../../core/rehearse/rehearsal';
import type { RehearsalStore } from '../rehearsal-ports';
import { exchangeRecord } from './exchange-record';
import { readRecord, removeRecord, writeRecord } from './kvs-record';

/** A run that Forge has tried for a day is given up. */
const DAY = { value: 1, unit: 'DAYS' } as const;
const YEAR = { value: 365, unit: 'DAYS' } as const;
const at = (projectId: string) => `rehearsals:${projectId}`;
const resultAt = (projectId: string, runId: string) => `rehearsal:${projectId}:${runId}`;
/** Two keys, because either policy may be as large as a value can be. */
const policyAt = (runId: string, which: 'policy' | 'published') => `rehearsal-${which}:${runId}`;
const stopAt = (runId: string) => `rehearsal-stop:${runId}`;

const Frozen = z.object({ schemaVersion: z.literal(1), policy: PolicyRows });
const Mark = z.object({ schemaVersion: z.literal(1) });
const frozen = (policy: PolicyRows) => ({ schemaVersion: 1, policy });

// Unconditional: all but the record are named by their run, written once.
const freeze: RehearsalStore['freeze'] = async (runId, { policy, published }) => {
  if (published !== null) {
    const kept = await writeRecord(policyAt(runId, 'published'), frozen(published), DAY);
    if (!kept.ok) return kept;
  }
  return writeRecord(policyAt(runId, 'policy'), frozen(policy), DAY);
};

const readFrozen: RehearsalStore['frozen'] = async (runId) => {
  const [policy, published] = await Promise.all([
    readRecord(Frozen, policyAt(runId, 'policy')),
    readRecord(Frozen, policyAt(runId, 'published')),
  ]);
  if (!policy.ok) return policy;
  if (!published.ok) return published;
  if (policy.value === null) return fail('NOT_FOUND', 'policy');
  return ok({ policy: policy.value.policy, published: published.value?.policy ?? null });
};

const thaw: RehearsalStore['thaw'] = async (runId) => {
  const removed = await removeRecord(policyAt(runId, 'policy'));
  return removed.ok ? removeRecord(policyAt(runId, 'published')) : removed;
};

export const kvsRehearsals: RehearsalStore = {
  async read(projectId) {
    const stored = await readRecord(Rehearsals, at(projectId));
    return stored.ok ? ok(stored.value ?? noRehearsals) : stored;
  },
  write: (projectId, before, after) =>
    exchangeRecord(at(projectId), (stored) => Rehearsals.safeParse(stored).data ?? noRehearsals, { before, after }),
  freeze,
  frozen: readFrozen,
  thaw,
  stop: (runId) => writeRecord(stopAt(runId), { schemaVersion: 1 }, DAY),
  async isStopped(runId) {
    const mark = await readRecord(Mark, stopAt(runId));
    return mark.ok ? ok(mark.value !== null) : mark;
  },
  async result(projectId, runId) {
    const stored = await readRecord(RehearsalResult, resultAt(projectId, runId));
    if (!stored.ok) return stored;
    return stored.value === null ? fail('NOT_FOUND', 'result') : ok(stored.value);
  },
  keepResult: (projectId, result) => writeRecord(resultAt(projectId, result.runId), result, YEAR),
  removeResult: (projectId, runId) => removeRecord(resultAt(projectId, runId)),
};
