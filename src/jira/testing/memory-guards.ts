import { fail, ok } from '../../contract/failure';
import type { HealthReport } from '../../core/health/health-report';
import type { CanaryJira } from '../../core/self-test/run-self-test';
import type { SelfTest } from '../../core/self-test/self-test';
import type { HealthReports, Releases, SelfTests } from '../ports';
import type { Release } from '../release';

export function memoryReleases(): Releases {
  let kept: Release | null = null;
  return {
    read: async () => ok(kept),
    async write(before, after) {
      if (JSON.stringify(kept) !== JSON.stringify(before)) return fail('CONFLICT', 'stored');
      kept = structuredClone(after);
      return ok({});
    },
  };
}

export function memoryHealthReports(): HealthReports {
  const rows = new Map<string, HealthReport>();
  return {
    read: async (projectId) => ok(rows.get(projectId) ?? null),
    async write(projectId, report) {
      rows.set(projectId, structuredClone(report));
      return ok({});
    },
  };
}

export function memorySelfTests(): SelfTests {
  const rows = new Map<string, SelfTest>();
  return {
    read: async (projectId) => ok(rows.get(projectId) ?? null),
    async write(projectId, test) {
      rows.set(projectId, structuredClone(test));
      return ok({});
    },
  };
}

const unanswered = async () => ({ status: 0, text: '', canary: null });
/** A Jira that makes no work item. */
export const noCanaries: CanaryJira = {
  ...{ create: unanswered, createMany: unanswered, edit: unanswered, transition: unanswered },
  carrier: async () => null,
  look: async () => null,
  remove: async () => false,
};
