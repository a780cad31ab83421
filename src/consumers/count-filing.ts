import { ok, type Failure, type Result } from '../contract/failure';
import { auditEntry } from '../core/audit/audit-entry';
import { COUNTED } from '../core/counting/counter-names';
import { filingCounts, isFiledComplete } from '../core/counting/filing-counts';
import type { Policy } from '../core/policy/policy';
import type { WorkItem } from '../core/repair/work-item';
import { CANARY_SUMMARY } from '../core/self-test/canary-summary';
import { wishIn } from '../core/request/wish-in';
import { readReport } from '../core/report/read-report';
import type { CountPorts, OpenFiling } from '../jira/count-ports';
import type { Look } from '../jira/repair-ports';
import { countOnce } from './count-once';
import type { Outcome } from './look-at-work-item';

type Seen = { item: WorkItem; policy: Policy };

async function see(ports: CountPorts, { issueId }: Look, now: number): Promise<Result<Seen | null>> {
  const site = await ports.siteFacts.read(now);
  if (!site.ok) return site;
  const item = await ports.workItems.read(issueId, site.value);
  if (!item.ok) return item.failure.code === 'NOT_FOUND' ? ok(null) : item;
  const stored = await ports.policies.read(item.value.projectId);
  if (!stored.ok) return stored.failure.code === 'POLICY_MISSING' ? ok(null) : stored;
  const isOurs = item.value.summary === CANARY_SUMMARY;
  const isCovered = !isOurs && stored.value.issueTypeIds.includes(item.value.issueTypeId);
  return ok(isCovered ? { item: item.value, policy: stored.value.policy } : null);
}

/** From the opening of the draft that was filed; null: its copy never came to storage, or is not to be read. */
async function secondsOf({ drafts }: CountPorts, { creatorId, report, createdAt }: WorkItem): Promise<number | null> {
  const read = readReport(report);
  const draftId = read.state === 'read' ? read.report.about.draftId : null;
  if (creatorId === null || draftId === null) return null;
  const kept = await drafts.read(creatorId);
  const startedAt = kept.ok ? kept.value.find(({ id }) => id === draftId)?.startedAt : undefined;
  return startedAt === undefined || startedAt > createdAt ? null : (createdAt - startedAt) / 1_000;
}

/** Whoever decides has to know: the look keeps the request. */
const tellOfWish = ({ looks }: CountPorts, { item, policy }: Seen): Promise<Result<unknown>> =>
  wishIn(item, policy) === null
    ? Promise.resolve(ok('none'))
    : looks.push([{ issueId: item.id, projectId: item.projectId }]);

async function countNew(ports: CountPorts, seen: Seen, now: number): Promise<Result<string>> {
  const { item, policy } = seen;
  const { id, projectId, createdAt: at } = item;
  const told = await tellOfWish(ports, seen);
  if (!told.ok) return told;
  const { revision } = policy;
  const judged = await ports.judged.write(id, revision);
  if (!judged.ok) return judged;
  if (!isFiledComplete(item, policy)) {
    const kept = await ports.openFilings.write(id, { at, revision });
    if (!kept.ok) return kept;
  }
  const counted = filingCounts(item, policy, await secondsOf(ports, item));
  return countOnce(ports, { name: `filed:${id}`, projectId, revision, at, now }, counted);
}

/** Complete now what was not when it was filed: it counts on that day, under that revision. */
async function countFixed(ports: CountPorts, seen: Seen, open: OpenFiling, now: number): Promise<Result<string>> {
  const { item, policy } = seen;
  if (!isFiledComplete(item, policy)) return ok('still open');
  const happening = { name: `fixed:${item.id}`, projectId: item.projectId, ...open, now };
  const counted = await countOnce(ports, happening, [COUNTED.fixed]);
  if (!counted.ok) return counted;
  const { id: issue, projectId: project } = item;
  const logged = await ports.auditLog.add(auditEntry({ project, issue, kind: 'completed' }, 'first', now));
  if (!logged.ok) return logged;
  const forgotten = await ports.openFilings.write(item.id, null);
  return forgotten.ok ? counted : forgotten;
}

async function count(ports: CountPorts, look: Look, now: number): Promise<Result<string>> {
  const seen = await see(ports, look, now);
  if (!seen.ok) return seen;
  if (seen.value === null) return ok('not covered');
  const open = await ports.openFilings.read(look.issueId);
  if (!open.ok) return open;
  return open.value === null ? countNew(ports, seen.value, now) : countFixed(ports, seen.value, open.value, now);
}

const waits = ({ code }: Failure): boolean => ['JIRA_UNAVAILABLE', 'STORAGE_UNAVAILABLE', 'CONFLICT'].includes(code);

/** Reads a work item that was filed or completed, and counts it. One call to Jira. */
export async function countFiling(ports: CountPorts, look: Look, now: number): Promise<Outcome> {
  const done = await count(ports, look, now);
  if (done.ok) return { settled: done.value };
  return waits(done.failure) ? { again: done.failure } : { settled: done.failure.code };
}
