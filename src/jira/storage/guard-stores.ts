import { kvs } from '@forge/kvs';

import { fail, ok } from '../../contract/failure';
import { HealthReport } from '../../core/health/health-report';
import { SelfTest } from '../../core/self-test/self-test';
import type { HealthReports, Releases, SelfTests } from '../ports';
import { Release } from '../release';
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
  async write(release) {
    const done = await kvsCall(() => (release === null ? kvs.delete(RELEASED) : kvs.set(RELEASED, release)));
    return done.ok ? ok({}) : done;
  },
};

export const kvsHealthReports: HealthReports = {
  read: (projectId) => readRecord(HealthReport, healthAt(projectId)),
  write: (projectId, report) => writeRecord(healthAt(projectId), report, { value: 30, unit: 'DAYS' }),
};

const selfTestAt = (projectId: string): string => `self-test:${projectId}`;
export const kvsSelfTests: SelfTests = {
  read: (projectId) => readRecord(SelfTest, selfTestAt(projectId)),
  write: (projectId, test) => writeRecord(selfTestAt(projectId), test, { value: 30, unit: 'DAYS' }),
};
