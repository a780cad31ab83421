import type { AuditEntry } from '../core/audit/audit-entry';
import type { RepairPorts } from '../jira/repair-ports';

/** The log of the app: through the queue, else straight, else in the function's own log by its key. */
export async function keepInLog(ports: Pick<RepairPorts, 'audit' | 'auditLog'>, entry: AuditEntry): Promise<void> {
  const pushed = await ports.audit.push([entry]);
  if (pushed.ok) return;
  const added = await ports.auditLog.add(entry);
  if (!added.ok) console.error('not in the audit log', entry.key, entry.at, added.failure.code);
}
