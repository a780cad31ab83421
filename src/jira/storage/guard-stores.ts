import { kvs } from '@forge/kvs';

import { fail, ok } from '../../contract/failure';
import { HealthReport } from '../../core/health/health-report';
import { SelfTest } from '../../core/self-test/self-test';
import type { HealthReports, Releases, SelfTests } from '../ports';
import { Release } from '../release';
import { exchangeRecord } from './exchange-record';
import { kvsCall } from './kvs-call';
import { readRecord, writeRecord } from './kvs-record';

const RELEASED = 'released';
const healthAt = (projectId: string): string => `health:${projectId}`;

export const kvsReleases: Releases = {
  async read() {
    const stored = await kvsCall(() => kvs.get<unknown>(RELEASED));
    if (!stored.ok) return stored;
    if (stored.value === undefined) return ok(null);
    const parsed = Release.safeParse(stored.value);
    return parsed.success ? ok(parsed.data) : fail('POLICY_UNREADABLE', RELEASED);
  },
  write: (before, after) =>
    exchangeRecord(RELEASED, (stored) => Release.safeParse(stored).data ?? null, { before, after }),
};

// Unconditional: what was read last is what is told; nothing of the report before goes into the next.
export const kvsHealthReports: HealthReports = {
  read: (projectId) => readRecord(HealthReport, healthAt(projectId)),
  write: (projectId, report) => writeRecord(healthAt(projectId), report, { value: 30, unit: 'DAYS' }),
};

// Unconditional: a test belongs to whoever started it, and a second one is refused while it runs.
const selfTestAt = (projectId: string): string => `self-test:${projectId}`;
export const kvsSelfTests: SelfTests = {
  read: (projectId) => readRecord(SelfTest, selfTestAt(projectId)),
  write: (projectId, test) => writeRecord(selfTestAt(projectId), test, { value: 30, unit: 'DAYS' }),
};
