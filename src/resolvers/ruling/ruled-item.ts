import { fail, ok, type Result } from '../../contract/failure';
import type { RulingState } from '../../contract/ruling';
import { guardedSiteIds } from '../../core/judge/facts/is-guarded';
import type { Policy } from '../../core/policy/policy';
import { fingerprintOfJson } from '../../core/repair/fingerprint';
import { justification } from '../../core/repair/justification';
import { repairsToday, type RepairHistory } from '../../core/repair/repair-history';
import { openIds } from '../../core/ruling/end-of';
import type { Ruling } from '../../core/ruling/ruling';
import type { Issue, Issues } from '../../jira/ports';
import type { RepairPorts, SiteFacts } from '../../jira/repair-ports';
import { rulingHolds } from '../../jira/ruling-holds';
import type { Caller } from '../caller';
import { isElsewhere } from '../report/report-place';

export type RulingParts = { issues: Issues; repair: RepairPorts; now: () => number };
export type RuledItem = {
  issueId: string;
  projectId: string;
  site: SiteFacts;
  policy: Policy;
  observes: boolean;
  issue: Issue;
  reportHash: string;
};

/** The work item that the caller looks at, read as the caller: who may not see it learns nothing. */
export async function ruledItem({ issues, repair, now }: RulingParts, caller: Caller): Promise<Result<RuledItem>> {
  const { issueId, projectId } = caller;
  if (issueId === null || issueId === undefined || projectId === null) return fail('NOT_FOUND', 'issue');
  const [stored, site] = await Promise.all([repair.policies.read(projectId), repair.siteFacts.read(now())]);
  if (!stored.ok) return stored;
  if (!site.ok) return site;
  const issue = await issues.read(issueId, site.value.reportField, 'person');
  if (!issue.ok) return issue;
  if (isElsewhere(issue.value, projectId)) return fail('CONFLICT', 'moved');
  const reportHash = fingerprintOfJson(issue.value.report);
  const { policy, observes = false } = stored.value;
  return ok({ issueId, projectId, site: site.value, policy, observes, issue: issue.value, reportHash });
}

/** What a ruling for this priority lets stay open; `null`: there is no report. */
export function openFor({ issue, policy }: RuledItem, priorityId: string): Ruling['open'] {
  const found = justification({ ...issue, priorityId }, policy);
  if (found.is !== 'open') return [];
  return found.hasReport ? openIds(found.findings) : null;
}

const shownExemption = ({ exempt }: RepairHistory, { issue }: RuledItem): RulingState['exempt'] => {
  if (exempt === undefined || exempt.priority !== issue.priority?.id) return null;
  const { by, accountId, at } = exempt;
  return { by, accountId, at };
};

/** Those of the policy's own levels first: the others are guarded because they rank above. */
function guardedPriorities(policy: Policy): RulingState['guarded'] {
  const guarded = guardedSiteIds(policy);
  const all = policy.sitePriorities.filter(({ id }) => guarded.includes(id));
  const [listed, others] = [all.filter(({ level }) => level !== null), all.filter(({ level }) => level === null)];
  return [...listed, ...others].map(({ id, name }) => ({ id, name }));
}

async function namesOf({ people }: RepairPorts, ids: readonly (string | undefined)[]) {
  const asked = [...new Set(ids.flatMap((id) => id ?? []))];
  const found = await people.accounts(asked);
  return found.ok ? ok(Object.fromEntries(found.value.map(({ id, name }) => [id, name]))) : found;
}

/** @param mayRule whether the caller may make or withdraw one */
export async function rulingState(
  { repair, now }: RulingParts,
  item: RuledItem,
  mayRule: boolean,
): Promise<Result<RulingState>> {
  const { issueId, policy, reportHash, issue } = item;
  const read = await repair.rulings.read(issueId);
  if (!read.ok) return read;
  const history = await repair.histories.read(issueId, now());
  if (!history.ok) return history;
  const ruling = read.value;
  const told = { ...issue, projectId: item.projectId, changes: [] };
  const holds =
    ruling === null ? ok(false) : await rulingHolds(repair.revisions, { ruling, item: told, policy, appId: null });
  if (!holds.ok) return holds;
  const exempt = shownExemption(history.value, item);
  const names = await namesOf(repair, [ruling?.by, exempt?.accountId]);
  if (!names.ok) return names;
  return ok({
    ruling,
    holds: holds.value,
    reportHasChanged: ruling !== null && ruling.reportHash !== reportHash,
    exempt,
    earlier: history.value.earlier?.priority === issue.priority?.id ? (history.value.earlier?.revision ?? null) : null,
    names: names.value,
    mayRule,
    priority: issue.priority,
    guarded: guardedPriorities(policy),
    repairsToday: repairsToday(history.value, now()),
  });
}
