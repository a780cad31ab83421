import { ok } from '../../contract/failure';
import { storyOf } from '../../core/story/story';
import type { Handler } from '../handlers';
import { ruledItem, type RulingParts } from '../ruling/ruled-item';

/** Jira's own history is read as the caller: who may not see the work item learns nothing from the log either. */
export const readStory =
  ({ issues, repair, now }: RulingParts): Handler<'story/read'> =>
  async ({ cursor }, caller) => {
    const item = await ruledItem({ issues, repair, now }, caller);
    if (!item.ok) return item;
    const { issueId, projectId, site, policy } = item.value;
    const history = cursor === null ? await repair.itemHistories.read(issueId, site.reportField) : ok(null);
    if (!history.ok) return history;
    const page = await repair.auditLog.ofIssue(issueId, cursor);
    if (!page.ok) return page;
    const published = history.value === null ? ok([]) : await repair.revisions.history(projectId);
    if (!published.ok) return published;
    const lines = storyOf(history.value, page.value.entries, policy, published.value);
    const found = await repair.people.accounts([...new Set(lines.flatMap(({ actor }) => actor ?? []))]);
    if (!found.ok) return found;
    return ok({
      lines,
      cursor: page.value.cursor,
      names: Object.fromEntries(found.value.map(({ id, name }) => [id, name])),
    });
  };
