import { ok, type Result } from '../../contract/failure';
import type { WorkItemView } from '../../contract/work-item-view';
import { inLanguage } from '../../core/policy/in-language';
import type { Policy } from '../../core/policy/policy';
import { readReport } from '../../core/report/read-report';
import { judgedThen } from '../../core/status/judged-then';
import type { RuledItem, RulingParts } from '../ruling/ruled-item';

async function earlierPolicy(
  { repair }: RulingParts,
  { issueId, projectId, policy }: RuledItem,
): Promise<Result<Policy | null>> {
  const revision = await repair.judged.read(issueId);
  if (!revision.ok) return revision;
  if (revision.value === null || revision.value === policy.revision) return ok(null);
  const kept = await repair.revisions.read(projectId, revision.value);
  return kept.ok ? ok(kept.value.policy) : kept;
}

/** How the revision that judged this report compares with the one of now. A revision that cannot be read claims nothing. One read of storage, two where they differ. */
export async function readJudged(
  parts: RulingParts,
  item: RuledItem,
  language: string | undefined,
): Promise<WorkItemView['judged']> {
  const stored = readReport(item.issue.report);
  if (stored.state !== 'read') return null;
  const then = await earlierPolicy(parts, item);
  if (!then.ok) console.warn('the revision that judged it cannot be read', item.issueId, then.failure.code);
  if (!then.ok || then.value === null) return null;
  const spoken = (policy: Policy): Policy => (language === undefined ? policy : inLanguage(policy, language));
  const { summary, description } = item.issue;
  const draft = { summary, description, priority: item.issue.priority?.id ?? null, report: stored.report };
  return judgedThen(draft, { then: spoken(then.value), now: spoken(item.policy) });
}
