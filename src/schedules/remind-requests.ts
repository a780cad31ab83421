import { ok, type Failure, type Result } from '../contract/failure';
import { auditEntry, type AuditKind } from '../core/audit/audit-entry';
import type { BlockerRequest } from '../core/request/blocker-request';
import { decideRequest } from '../core/request/decide-request';
import { dueStage, nextDue } from '../core/request/due';
import { reminderComment } from '../core/request/request-comments';
import type { Policy } from '../core/policy/policy';
import type { RepairPorts } from '../jira/repair-ports';
import type { StoredRequest } from '../jira/request-ports';
import type { Sweep } from './sweep';

const HOUR = 3_600_000;
/** A reminder that the queue of comments still knows is not written twice. */
const stateOf = ({ at }: BlockerRequest): string => `request-${at}-reminded`;

const log = (ports: RepairPorts, kind: AuditKind, { projectId, issueId, priority, at }: BlockerRequest, now: number) =>
  ports.audit.push([auditEntry({ project: projectId, issue: issueId, kind, to: priority }, String(at), now)]);

/** Tried again in an hour, behind those that can be settled. */
const putOff = (ports: RepairPorts, stored: StoredRequest, now: number) =>
  ports.requests.store.write(stored.request, stored, now + HOUR);

async function expire(ports: RepairPorts, stored: StoredRequest, now: number): Promise<Result<unknown>> {
  const after: BlockerRequest = { ...stored.request, outcome: 'expired', since: now };
  const kept = await ports.requests.store.write(after, stored, now);
  if (!kept.ok) return kept;
  // What search is told follows; a queue that is down is left to the sweep.
  const { issueId, projectId } = after;
  const followed = await ports.copies.push([{ issueId, projectId }]);
  if (!followed.ok) console.error('not followed', issueId, followed.failure.code);
  return log(ports, 'request-expired', after, now);
}

/** Kept first, so that two runs at once write one comment; where Jira has no time it is owed again. */
async function remind(
  ports: RepairPorts,
  stored: StoredRequest,
  policy: Policy,
  now: number,
): Promise<Result<unknown>> {
  const after: BlockerRequest = { ...stored.request, remindedAt: now };
  const kept = await ports.requests.store.write(after, stored, nextDue(after, policy));
  if (!kept.ok) return kept;
  const told = await ports.workItems.comment(after.issueId, reminderComment(after, policy), stateOf(after));
  if (told.ok) return log(ports, 'request-reminded', after, now);
  if (told.failure.code !== 'JIRA_UNAVAILABLE') return told;
  const owed = await ports.requests.store.write(stored.request, kept.value, now + HOUR);
  return owed.ok ? told : owed;
}

/** The work item is gone, or stands where Preflight looks at nothing: nobody waits any more. */
const isOver = ({ code }: Failure): boolean => code === 'NOT_FOUND' || code === 'POLICY_MISSING';

async function settle(ports: RepairPorts, stored: StoredRequest, now: number): Promise<Result<unknown>> {
  const { issueId } = stored.request;
  const site = await ports.siteFacts.read(now);
  if (!site.ok) return site;
  const item = await ports.workItems.read(issueId, site.value);
  const covered = item.ok ? await ports.policies.read(item.value.projectId) : item;
  if (!covered.ok) return isOver(covered.failure) ? ports.requests.store.remove(stored) : covered;
  if (!item.ok) return item;
  const { policy } = covered.value;
  const facts = { item: item.value, policy, request: stored.request, ruling: null, projectId: item.value.projectId };
  // Of a report that cannot be read nobody knows what it asks for: the clock goes on.
  if (decideRequest(facts).do === 'take-back') {
    const looked = await ports.looks.push([{ issueId, projectId: item.value.projectId }]);
    return looked.ok ? putOff(ports, stored, now) : looked;
  }
  const stage = dueStage(stored.request, policy, now);
  if (stage === null) return ports.requests.store.write(stored.request, stored, nextDue(stored.request, policy));
  return stage === 'expire' ? expire(ports, stored, now) : remind(ports, stored, policy, now);
}

/** A failure of one must not hide the others; somebody else's write in the same moment is theirs. */
async function settleOrPutOff(ports: RepairPorts, stored: StoredRequest, now: number): Promise<void> {
  const settled = await settle(ports, stored, now);
  if (settled.ok || settled.failure.code === 'CONFLICT') return;
  console.warn('request', stored.request.issueId, 'waits', settled.failure.code, settled.failure.detail ?? '');
  await putOff(ports, stored, now);
}

/**
 * Reminds of requests and lets them expire, each stage once, whoever runs it twice: every step is kept under the condition that
 * nobody wrote since. What one run does not reach the next one does.
 * @returns how many were due
 */
export async function remindRequests(
  ports: RepairPorts,
  { time, deadline }: Pick<Sweep, 'time' | 'deadline'>,
): Promise<Result<number>> {
  const seen = new Set<string>();
  while (time() < deadline) {
    const due = await ports.requests.store.due(time());
    if (!due.ok) return due;
    const fresh = due.value.filter(({ request }) => !seen.has(request.issueId));
    if (fresh.length === 0) break;
    for (const stored of fresh) {
      if (time() >= deadline) return ok(seen.size);
      seen.add(stored.request.issueId);
      await settleOrPutOff(ports, stored, time());
    }
  }
  return ok(seen.size);
}
