import type { Result } from '../../contract/failure';
import { auditEntry } from '../../core/audit/audit-entry';
import { healthCode, type HealthReport } from '../../core/health/health-report';
import { checkHealth } from './read-health';
import { forProject } from '../setup/for-project';
import type { SetupParts } from '../setup/setup-parts';
import { sharedReads } from '../shared-reads';

/** What is not well is in the audit log once a day; the report of the day is kept for the admin page. */
async function keep({ ports, repair }: SetupParts, projectId: string, report: HealthReport): Promise<void> {
  const kept = await ports.healthReports.write(projectId, report);
  if (!kept.ok) console.warn('the health report is not kept', kept.failure.code);
  const because = healthCode(report);
  if (because === null) return;
  const day = new Date(report.at).toISOString().slice(0, 10);
  const told = await repair.audit.push([
    auditEntry({ project: projectId, kind: 'unhealthy', because }, day, report.at),
  ]);
  if (!told.ok) console.error('not in the audit log: unhealthy', projectId, told.failure.code);
}

/** Every covered project, one after the other. @returns how many were checked, and how many of them are not well. */
export async function checkAllHealth(parts: SetupParts): Promise<Result<{ checked: number; unwell: number }>> {
  const covered = await parts.ports.policies.coveredProjects();
  if (!covered.ok) return covered;
  let unwell = 0;
  for (const projectId of covered.value) {
    const found = await checkHealth(forProject({ ...parts, ports: sharedReads(parts.ports) }, projectId));
    const report: HealthReport = { schemaVersion: 1, at: parts.now(), rows: found?.rows ?? [] };
    if (healthCode(report) !== null) unwell += 1;
    await keep(parts, projectId, report);
  }
  return { ok: true, value: { checked: covered.value.length, unwell } };
}
