import { ok, type Result } from '../contract/failure';
import { isWorthALook } from '../core/repair/is-worth-a-look';
import { readEvent } from '../core/repair/read-event';
import type { RepairPorts } from '../jira/repair-ports';

type Ports = Pick<RepairPorts, 'policies' | 'looks'>;

/** Puts a work item into the queue that may need a repair. Reads storage once, Jira never. */
export async function onIssue(ports: Ports, event: unknown): Promise<Result<'queued' | 'passed'>> {
  const news = readEvent(event);
  if (news?.projectId == null) return ok('passed');
  const stored = await ports.policies.read(news.projectId);
  if (!stored.ok) {
    if (stored.failure.code === 'POLICY_MISSING') return ok('passed');
    if (stored.failure.code !== 'POLICY_UNREADABLE') return stored;
  }
  // Settings that cannot be read are told by the look itself, in the audit log.
  if (stored.ok && !isWorthALook(news, stored.value)) return ok('passed');
  const pushed = await ports.looks.push([{ issueId: news.issueId, projectId: news.projectId }]);
  return pushed.ok ? ok('queued') : pushed;
}
