import { ok, type Result } from '../../contract/failure';
import { auditEntry } from '../../core/audit/audit-entry';
import type { Done } from '../../jira/ports';
import type { RulingParts, RuledItem } from '../ruling/ruled-item';

/** What was allowed for a priority that is given up holds no longer. The app's own copy goes first: what only the field shows is taken away by the next look. */
export async function endRuling(
  { repair, now }: Pick<RulingParts, 'repair' | 'now'>,
  { issueId, projectId, site }: RuledItem,
  priority: string,
): Promise<Result<Done>> {
  const ruling = await repair.rulings.read(issueId);
  if (!ruling.ok) return ruling;
  if (ruling.value?.priority !== priority) return ok({});
  const forgotten = await repair.rulings.write(issueId, null);
  if (!forgotten.ok) return forgotten;
  if (site.rulingField !== null) {
    const cleared = await repair.rulingField.write(issueId, site.rulingField, null);
    if (!cleared.ok) return cleared;
  }
  const at = now();
  const ended = { project: projectId, issue: issueId, kind: 'ruling-withdrawn', because: 'ended priority' } as const;
  return repair.audit.push([auditEntry(ended, String(ruling.value.at), at)]);
}
