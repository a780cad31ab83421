import { fail, ok, type Result } from '../../contract/failure';
import type { RulingState } from '../../contract/ruling';
import { guardedSiteIds } from '../../core/judge/facts/is-guarded';
import type { Policy } from '../../core/policy/policy';
import { fingerprintOfJson } from '../../core/repair/fingerprint';
import { repairsToday } from '../../core/repair/repair-history';
import type { Issues } from '../../jira/ports';
import type { RepairPorts, SiteFacts } from '../../jira/repair-ports';
import type { Caller } from '../caller';

export type RulingParts = { issues: Issues; repair: RepairPorts; now: () => number };
export type RuledItem = { issueId: string; projectId: string; site: SiteFacts; policy: Policy; reportHash: string };

/** The work item that the caller looks at, read as the caller: who may not see it learns nothing. */
export async function ruledItem({ issues, repair, now }: RulingParts, caller: Caller): Promise<Result<RuledItem>> {
  const { issueId, projectId } = caller;
  if (issueId === null || issueId === undefined || projectId === null) return fail('NOT_FOUND', 'issue');
  const stored = await repair.policies.read(projectId);
  if (!stored.ok) return stored;
  const site = await repair.siteFacts.read(now());
  if (!site.ok) return site;
  const issue = await issues.read(issueId, site.value.reportField, 'person');
  if (!issue.ok) return issue;
  const reportHash = fingerprintOfJson(issue.value.report);
  return ok({ issueId, projectId, site: site.value, policy: stored.value.policy, reportHash });
}

export async function rulingState(
  { repair, now }: RulingParts,
  { issueId, projectId, policy, reportHash }: RuledItem,
): Promise<Result<RulingState>> {
  const ruling = await repair.rulings.read(issueId);
  if (!ruling.ok) return ruling;
  const history = await repair.histories.read(issueId, now());
  if (!history.ok) return history;
  const mayRule = await repair.rulers.mayRuleIn(projectId);
  if (!mayRule.ok) return mayRule;
  const guarded = guardedSiteIds(policy);
  return ok({
    ruling: ruling.value,
    reportHasChanged: ruling.value !== null && ruling.value.reportHash !== reportHash,
    mayRule: mayRule.value,
    guarded: policy.sitePriorities.filter(({ id }) => guarded.includes(id)).map(({ id, name }) => ({ id, name })),
    repairsToday: repairsToday(history.value, now()),
  });
}
