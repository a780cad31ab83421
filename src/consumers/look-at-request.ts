import { ok, type Result } from '../contract/failure';
import { auditEntry, type AuditKind } from '../core/audit/audit-entry';
import type { RepairDecision, RepairFacts } from '../core/repair/decide-repair';
import type { BlockerRequest } from '../core/request/blocker-request';
import { decideRequest, withReasons, type RequestDecision } from '../core/request/decide-request';
import { nextDue } from '../core/request/due';
import { type Ruling, shownRuling } from '../core/ruling/ruling';
import type { RepairPorts } from '../jira/repair-ports';
import type { StoredRequest } from '../jira/request-ports';
import { keepInLog } from './keep-in-log';

type Step = Promise<Result<string>>;
type Of<K extends RequestDecision['do']> = Extract<RequestDecision, { do: K }>;
type Logged = Pick<BlockerRequest, 'projectId' | 'issueId' | 'priority' | 'at'> & {
  actor?: string;
  because?: string;
  open?: string[];
};

/** A line of the log about one request; the moment at which it was asked names it. */
export const keepRequestInLog = (
  ports: Pick<RepairPorts, 'audit' | 'auditLog'>,
  kind: AuditKind,
  { projectId: project, issueId: issue, priority: to, at, ...more }: Logged,
  now: number,
): Promise<void> => keepInLog(ports, auditEntry({ project, issue, kind, to, ...more }, String(at), now));

async function open(
  ports: RepairPorts,
  { item, policy, now }: RepairFacts,
  before: StoredRequest | null,
  { wish }: Of<'open'>,
) {
  const { accountId: by } = item.reportBy;
  const request: BlockerRequest = {
    ...{ schemaVersion: 1, projectId: item.projectId, issueId: item.id, outcome: 'requested', ...wish, by, at: now },
    ...{ remindedAt: null, decided: null, since: now },
  };
  const kept = await ports.requests.store.write(request, before, nextDue(request, policy));
  if (!kept.ok) return kept;
  const places = request.open.map(({ place }) => place);
  await keepRequestInLog(ports, 'request-opened', { ...request, ...logged(by), open: places }, now);
  return ok('requested');
}

const logged = (by: string | null) => (by === null ? {} : { actor: by });

async function follow(
  ports: RepairPorts,
  { item, policy }: RepairFacts,
  before: StoredRequest,
  { wish }: Of<'follow'>,
) {
  const { request } = before;
  const { reason, priority } = wish;
  const after = { ...request, reason, priority, open: withReasons(wish, request), projectId: item.projectId };
  const kept = await ports.requests.store.write(after, before, nextDue(after, policy));
  return kept.ok ? ok('followed') : kept;
}

async function takeBack(ports: RepairPorts, { now }: RepairFacts, before: StoredRequest, { because }: Of<'take-back'>) {
  const gone = await ports.requests.store.remove(before);
  if (!gone.ok) return gone;
  const { projectId, issueId, priority, at } = before.request;
  await keepRequestInLog(ports, 'request-withdrawn', { projectId, issueId, priority, at, because }, now);
  return ok('taken back');
}

async function lapse(ports: RepairPorts, { now }: RepairFacts, before: StoredRequest) {
  const { request } = before;
  const kept = await ports.requests.store.write({ ...request, outcome: 'lapsed', since: now }, before, now);
  if (!kept.ok) return kept;
  const { projectId, issueId, priority, at } = request;
  await keepRequestInLog(ports, 'request-lapsed', { projectId, issueId, priority, at }, now);
  return ok('lapsed');
}

/** A function that was ended between its two writes left the gate without what was granted. */
async function showAgain(ports: RepairPorts, { item, policy, rulingField }: RepairFacts, ruling: Ruling | null) {
  if (ruling === null || rulingField === null || item.showsRuling) return ok('left');
  const shown = await ports.rulingField.write(item.id, rulingField, shownRuling(ruling, policy));
  return shown.ok ? ok('shown again') : shown;
}

/**
 * Keeps the app's own record of a request in step with what the work item says now. CONFLICT: somebody decided in the same
 * moment, and the look has to be made again.
 */
export async function lookAtRequest(ports: RepairPorts, facts: RepairFacts, repair: RepairDecision): Step {
  const { item, policy } = facts;
  const stored = await ports.requests.store.read(item.id);
  if (!stored.ok && stored.failure.code === 'UNEXPECTED') {
    // The priority is looked after all the same.
    console.error('unreadable request', item.id);
    return ok('unreadable');
  }
  if (!stored.ok) return stored;
  const before = stored.value;
  const ruling = repair.do === 'end-ruling' ? null : facts.ruling;
  const { projectId } = item;
  const decision = decideRequest({ item, policy, request: before?.request ?? null, ruling, projectId });
  if (decision.do === 'leave')
    return before?.request.outcome === 'granted' ? showAgain(ports, facts, ruling) : ok('left');
  if (decision.do === 'open') return open(ports, facts, before, decision);
  if (before === null) return ok('left');
  if (decision.do === 'follow') return follow(ports, facts, before, decision);
  return decision.do === 'lapse' ? lapse(ports, facts, before) : takeBack(ports, facts, before, decision);
}
