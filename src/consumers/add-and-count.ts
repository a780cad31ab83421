import { ok, type Result } from '../contract/failure';
import type { AuditEntry } from '../core/audit/audit-entry';
import { countersOfEntry } from '../core/counting/audit-counts';
import type { CountPorts } from '../jira/count-ports';
import { countOnce } from './count-once';

/** Writes an entry into the log, and counts what it tells: both once, however often the entry comes. */
export async function addAndCount(ports: CountPorts, entry: AuditEntry, now: number): Promise<Result<unknown>> {
  const added = await ports.auditLog.add(entry);
  const counters = countersOfEntry(entry);
  if (!added.ok || counters.length === 0) return added;
  const stored = await ports.policies.read(entry.project);
  // Without settings there is nothing to count under: the log has it all the same.
  if (!stored.ok) return stored.failure.code === 'STORAGE_UNAVAILABLE' ? stored : ok({});
  const { revision } = stored.value.policy;
  const happening = { name: entry.key, projectId: entry.project, revision, at: Date.parse(entry.at), now };
  return countOnce(ports, happening, counters);
}
