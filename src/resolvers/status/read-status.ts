import { ok } from '../../contract/failure';
import type { WorkItemView } from '../../contract/work-item-view';
import { inLanguage } from '../../core/policy/in-language';
import { tellStatus } from '../../core/status/tell-status';
import type { Handler } from '../handlers';
import { ruledItem, type RuledItem, type RulingParts, rulingState } from '../ruling/ruled-item';

/** Beside the status, which stands without it. */
async function rightsAndRuling(parts: RulingParts, item: RuledItem): Promise<Pick<WorkItemView, 'mayEdit' | 'ruling'>> {
  const rights = await parts.repair.rulers.rightsOn(item.issueId);
  if (!rights.ok) return { mayEdit: null, ruling: null };
  const { mayEdit, mayRule } = rights.value;
  const ruling = await rulingState(parts, item, mayRule);
  return { mayEdit, ruling: ruling.ok ? ruling.value : null };
}

/** Read as the person who looks, so that Jira's own permissions decide what there is to see. Two calls to Jira. */
export const readStatus =
  (parts: RulingParts): Handler<'status/read'> =>
  async ({ language }, caller) => {
    const item = await ruledItem(parts, caller);
    if (!item.ok) return item;
    const { issue, policy } = item.value;
    const told = tellStatus(
      { ...issue, priority: issue.priority?.id ?? null, value: issue.report },
      language === undefined ? policy : inLanguage(policy, language),
    );
    return ok({ ...told, ...(await rightsAndRuling(parts, item.value)) });
  };
