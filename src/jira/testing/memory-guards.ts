import { ok } from '../../contract/failure';
import type { HealthReport } from '../../core/health/health-report';
import type { HealthReports, Releases } from '../ports';
import type { Release } from '../release';

export function memoryReleases(): Releases {
  let kept: Release | null = null;
  return {
    read: async () => ok(kept),
    async write(release) {
      kept = structuredClone(release);
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
