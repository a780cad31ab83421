import { ok, type Result } from '../contract/failure';
import { isWorthALook } from '../core/repair/is-worth-a-look';
import { readEvent, type IssueNews } from '../core/repair/read-event';
import type { CopyPorts } from '../jira/copy-ports';
import type { CountPorts } from '../jira/count-ports';
import type { RepairPorts } from '../jira/repair-ports';
import type { PortalPorts } from '../jira/portal-ports';
import type { StoredPolicy } from '../jira/stored-policy';
import { followUp } from './follow-up';
import { takeRequest } from './take-request';

type Ports = Pick<RepairPorts, 'policies' | 'looks' | 'rulings'> &
  Pick<CountPorts, 'filings' | 'openFilings'> &
  Pick<CopyPorts, 'copies'> &
  PortalPorts;

/** A changed report can end what was allowed, or ask for a guarded priority, whatever the priority is by now. What a new one asks is seen where it is counted. */
async function mayConcernPriority(
  { rulings }: Ports,
  { isNew, mayHaveReport, issueId, issueTypeId }: IssueNews,
  { issueTypeIds }: StoredPolicy,
): Promise<Result<boolean>> {
  if (!isNew && mayHaveReport && (issueTypeId === undefined || issueTypeIds.includes(issueTypeId))) return ok(true);
  const ruling = await rulings.read(issueId);
  return ruling.ok ? ok(ruling.value !== null) : ruling;
}

/** A work item that was filed is counted, and once more when it was incomplete and may be complete by now. */
async function tellOfFiling(
  { filings, openFilings }: Ports,
  { isNew, issueId, issueTypeId }: IssueNews,
  { projectId, issueTypeIds }: StoredPolicy,
): Promise<Result<unknown>> {
  if (issueTypeId !== undefined && !issueTypeIds.includes(issueTypeId)) return ok('passed');
  if (isNew) return filings.push({ issueId, projectId });
  const open = await openFilings.read(issueId);
  if (!open.ok) return open;
  return open.value === null ? ok('passed') : filings.push({ issueId, projectId });
}

/** What a customer answered is in its field before anybody reads it. What Jira lets nobody write stays where it is. */
async function bringRequest(
  ports: Ports,
  { isNew, issueId, issueTypeId }: IssueNews,
  { issueTypeIds, policy }: StoredPolicy,
): Promise<Result<unknown>> {
  if (!isNew || (issueTypeId !== undefined && !issueTypeIds.includes(issueTypeId))) return ok('passed');
  const taken = await takeRequest(ports, issueId, policy, Date.now());
  if (taken.ok || ['JIRA_UNAVAILABLE', 'STORAGE_UNAVAILABLE'].includes(taken.failure.code)) return taken;
  console.error('a request was not taken over', issueId, taken.failure.code);
  return ok('passed');
}

/**
 * Puts a work item into the queue that may need a repair. Reads storage at most three times; Jira never, but for new work items of spaces
 * that ask customers in a portal.
 */
export async function onIssue(ports: Ports, event: unknown): Promise<Result<'queued' | 'passed'>> {
  const news = readEvent(event);
  if (news?.projectId == null) return ok('passed');
  const stored = await ports.policies.read(news.projectId);
  if (!stored.ok && stored.failure.code !== 'POLICY_UNREADABLE') {
    if (stored.failure.code !== 'POLICY_MISSING') return stored;
    const left = await followUp(ports, news, news.projectId, null);
    return left.ok ? ok('passed') : left;
  }
  const brought = stored.ok ? await bringRequest(ports, news, stored.value) : ok('passed');
  if (!brought.ok) return brought;
  const told = stored.ok ? await tellOfFiling(ports, news, stored.value) : ok('passed');
  if (!told.ok) return told;
  const followed = stored.ok ? await followUp(ports, news, news.projectId, stored.value) : ok('passed');
  if (!followed.ok) return followed;
  // Settings that cannot be read are told by the look itself, in the audit log.
  if (stored.ok && !isWorthALook(news, stored.value)) {
    const concerned = await mayConcernPriority(ports, news, stored.value);
    if (!concerned.ok || !concerned.value) return concerned.ok ? ok('passed') : concerned;
  }
  const pushed = await ports.looks.push([{ issueId: news.issueId, projectId: news.projectId }]);
  return pushed.ok ? ok('queued') : pushed;
}
