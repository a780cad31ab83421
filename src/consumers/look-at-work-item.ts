import { ok, type Failure, type Result } from '../contract/failure';
import { auditEntry, type AuditKind } from '../core/audit/audit-entry';
import { decideRepair, type RepairDecision, type RepairFacts } from '../core/repair/decide-repair';
import { groupsMatter } from '../core/repair/is-exempt';
import { setBy, type WorkItem } from '../core/repair/work-item';
import type { Look, RepairPorts, SiteFacts } from '../jira/repair-ports';
import type { StoredPolicy } from '../jira/stored-policy';
import { carryOut } from './carry-out';
import { keepInLog } from './keep-in-log';
import { lookAtRequest } from './look-at-request';
import { policyWhenSet } from '../jira/policy-when-set';

/** `settled`: nothing more is to be done for this look. Else it should be tried again, as the failure says. */
export type Outcome = { settled: string } | { again: Failure };

const waits = ({ code }: Failure): boolean => ['JIRA_UNAVAILABLE', 'STORAGE_UNAVAILABLE', 'CONFLICT'].includes(code);

/** Everything that a decision needs, but for the groups of the person. */
async function gather(ports: RepairPorts, item: WorkItem, stored: StoredPolicy, site: SiteFacts, now: number) {
  const history = await ports.histories.read(item.id, now);
  if (!history.ok) return history;
  const ruling = await ports.rulings.read(item.id);
  if (!ruling.ok) return ruling;
  return ok<RepairFacts>({
    item,
    policy: stored.policy,
    since: stored.since ?? null,
    whenSet: null,
    whenAllowed: null,
    observes: stored.observes === true,
    ruling: ruling.value,
    actor: { accountId: setBy(item).accountId, groupIds: [] },
    appId: site.appId,
    rulingField: site.rulingField,
    history: history.value,
    now,
  });
}

/** What held when the priority was set is asked for only where it could spare the work item a change. */
async function withPolicyOfThen(ports: RepairPorts, facts: RepairFacts): Promise<Result<RepairFacts>> {
  const { item, policy: now, ruling } = facts;
  const { projectId } = item;
  const decision = decideRepair(facts);
  if (decision.do === 'end-ruling' && decision.because === 'report' && ruling !== null) {
    const allowed = await policyWhenSet(ports.revisions, { projectId, at: ruling.at, now });
    return allowed.ok ? ok({ ...facts, whenAllowed: allowed.value }) : allowed;
  }
  if (decision.do !== 'restore' && decision.do !== 'flag') return ok(facts);
  const set = await policyWhenSet(ports.revisions, { projectId, at: setBy(item).at, now });
  return set.ok ? ok({ ...facts, whenSet: set.value }) : set;
}

/** Groups are asked for only where they could spare the work item a change. */
async function withGroups(ports: RepairPorts, facts: RepairFacts): Promise<Result<RepairFacts>> {
  const { accountId } = facts.actor;
  const decision = decideRepair(facts);
  if (accountId === null || (decision.do !== 'restore' && decision.do !== 'flag')) return ok(facts);
  if (!groupsMatter(accountId, facts.policy)) return ok(facts);
  const groupIds = await ports.groups.of(accountId, facts.now);
  return groupIds.ok ? ok({ ...facts, actor: { accountId, groupIds: groupIds.value } }) : groupIds;
}

const failedLook = async (
  ports: RepairPorts,
  { issueId, projectId }: Look,
  { code }: Failure,
  now: number,
): Promise<Outcome> => {
  const kind: AuditKind = code === 'POLICY_UNREADABLE' ? 'policy-unreadable' : 'repair-failed';
  const day = new Date(now).toISOString().slice(0, 10);
  await keepInLog(ports, auditEntry({ project: projectId, issue: issueId, kind, because: code }, day, now));
  return { settled: code };
};

async function see(ports: RepairPorts, look: Look, now: number): Promise<Result<RepairFacts | 'not-covered'>> {
  const site = await ports.siteFacts.read(now);
  if (!site.ok) return site;
  const item = await ports.workItems.read(look.issueId, site.value);
  if (!item.ok) return item;
  const stored = await ports.policies.read(item.value.projectId);
  if (!stored.ok) return stored.failure.code === 'POLICY_MISSING' ? ok('not-covered') : stored;
  if (!stored.value.issueTypeIds.includes(item.value.issueTypeId)) return ok('not-covered');
  const gathered = await gather(ports, item.value, stored.value, site.value, now);
  if (!gathered.ok) return gathered;
  const informed = await withPolicyOfThen(ports, gathered.value);
  return informed.ok ? withGroups(ports, informed.value) : informed;
}

/** The app's own changes send no event: what search is told has to follow them all the same. A queue that is down is left to the sweep. */
async function follow({ copies }: RepairPorts, { issueId, projectId }: Look, facts: RepairFacts): Promise<void> {
  if (facts.policy.searchMarks === false) return;
  const pushed = await copies.push([{ issueId, projectId }]);
  if (!pushed.ok) console.error('not followed', issueId, pushed.failure.code);
}

/** Answers of a look at a request that changed nothing of it. */
const UNMOVED = ['left', 'unreadable', 'shown again'];

/** What was decided and changes how the work item stands. */
const CHANGES: readonly RepairDecision['do'][] = ['restore', 'end-ruling'];

/** Reads a work item afresh, decides by its state alone, and acts. At most three calls to Jira. */
export async function lookAtWorkItem(ports: RepairPorts, look: Look, now: number): Promise<Outcome> {
  const seen = await see(ports, look, now);
  if (!seen.ok) return waits(seen.failure) ? { again: seen.failure } : failedLook(ports, look, seen.failure, now);
  if (seen.value === 'not-covered') return { settled: 'not-covered' };
  const decision = decideRepair(seen.value);
  const asked = await lookAtRequest(ports, seen.value, decision);
  const done = asked.ok ? await carryOut(ports, seen.value, decision) : asked;
  const isOtherRequest = asked.ok && !UNMOVED.includes(asked.value);
  if (done.ok && (isOtherRequest || CHANGES.includes(decision.do))) await follow(ports, look, seen.value);
  if (done.ok) return { settled: done.value };
  return waits(done.failure) ? { again: done.failure } : failedLook(ports, look, done.failure, now);
}
