import { ok, type Result } from '../contract/failure';
import { isWorthALook } from '../core/repair/is-worth-a-look';
import { readEvent } from '../core/repair/read-event';
import type { RepairPorts } from '../jira/repair-ports';

type Ports = Pick<RepairPorts, 'policies' | 'looks' | 'rulings'>;

/** A changed report can end what an admin allowed, whatever the priority is by now. */
async function isRuledOn({ rulings }: Ports, issueId: string): Promise<Result<boolean>> {
  const ruling = await rulings.read(issueId);
  return ruling.ok ? ok(ruling.value !== null) : ruling;
}

/** Puts a work item into the queue that may need a repair. Reads storage at most twice, Jira never. */
export async function onIssue(ports: Ports, event: unknown): Promise<Result<'queued' | 'passed'>> {
  const news = readEvent(event);
  if (news?.projectId == null) return ok('passed');
  const stored = await ports.policies.read(news.projectId);
  if (!stored.ok) {
    if (stored.failure.code === 'POLICY_MISSING') return ok('passed');
    if (stored.failure.code !== 'POLICY_UNREADABLE') return stored;
  }
  // Settings that cannot be read are told by the look itself, in the audit log.
  if (stored.ok && !isWorthALook(news, stored.value)) {
    const ruled = await isRuledOn(ports, news.issueId);
    if (!ruled.ok || !ruled.value) return ruled.ok ? ok('passed') : ruled;
  }
  const pushed = await ports.looks.push([{ issueId: news.issueId, projectId: news.projectId }]);
  return pushed.ok ? ok('queued') : pushed;
}
