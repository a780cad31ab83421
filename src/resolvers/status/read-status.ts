import { ok } from '../../contract/failure';
import type { WorkItemView } from '../../contract/work-item-view';
import { lowerTo } from '../../core/lowering/lower-to';
import { namedPerson } from '../../core/neighbours/named-person';
import { inLanguage } from '../../core/policy/in-language';
import type { Policy } from '../../core/policy/policy';
import { readReport } from '../../core/report/read-report';
import { requestLozenge } from '../../core/request/request-lozenge';
import { tellStatus } from '../../core/status/tell-status';
import type { Caller } from '../caller';
import type { Handler } from '../handlers';
import { readRequest } from '../request/read-request';
import { ruledItem, type RuledItem, type RulingParts, rulingState } from '../ruling/ruled-item';
import { readJudged } from './read-judged';

/** Beside the status, which stands without it. */
async function rightsAndRuling(
  parts: RulingParts,
  item: RuledItem,
  caller: Caller,
  spoken: Policy,
): Promise<Pick<WorkItemView, 'mayEdit' | 'ruling' | 'request'>> {
  const rights = await parts.repair.rulers.rightsOn(item.issueId);
  if (!rights.ok) return { mayEdit: null, ruling: null, request: null };
  const { mayEdit, mayRule } = rights.value;
  const ruling = await rulingState(parts, item, mayRule);
  const request = await readRequest(parts, { ...item, policy: spoken }, caller, mayRule);
  return { mayEdit, ruling: ruling.ok ? ruling.value : null, request: request.ok ? request.value : null };
}

const loweringOf = ({ issue, policy }: RuledItem): WorkItemView['lowering'] => {
  if (issue.priority === null) return null;
  const to = lowerTo({ ...issue, priorityId: issue.priority.id }, policy);
  return to === null ? null : { from: issue.priority, to };
};

const neighboursOf = ({ issue, policy }: RuledItem): WorkItemView['neighbours'] => {
  const stored = readReport(issue.report);
  return { summary: issue.summary, who: stored.state === 'read' ? namedPerson(stored.report, policy) : null };
};

/** Read as the person who looks, so that Jira's own permissions decide what there is to see. Two calls to Jira. */
export const readStatus =
  (parts: RulingParts): Handler<'status/read'> =>
  async ({ language }, caller) => {
    const item = await ruledItem(parts, caller);
    if (!item.ok) return item;
    const { issue, policy, observes } = item.value;
    const spoken = language === undefined ? policy : inLanguage(policy, language);
    const told = tellStatus({ ...issue, priority: issue.priority?.id ?? null, value: issue.report }, spoken);
    const [judged, more] = await Promise.all([
      readJudged(parts, item.value, language),
      rightsAndRuling(parts, item.value, caller, spoken),
    ]);
    const neighbours = told.status.state === 'elsewhere' ? null : neighboursOf(item.value);
    const lozenge = requestLozenge(more.request?.state ?? 'none', spoken) ?? told.lozenge;
    const stance = observes ? { observes } : {};
    return ok({ ...told, ...stance, neighbours, lowering: loweringOf(item.value), judged, ...more, lozenge });
  };
