import { fail, ok, type Result } from '../../contract/failure';
import type { Policy } from '../../core/policy/policy';
import type { StoredIssue } from '../../core/status/tell-status';
import { isElsewhere } from '../report/report-place';
import type { Asking, Ports } from '../../jira/ports';

export type StatusParts = Pick<Ports, 'policies' | 'issues'> & { reportField: Pick<Ports['reportField'], 'find'> };
/** By id, from Forge's own context. */
export type IssuePlace = { issueId: string; projectId: string };

/** A work item with the policy of its space: one read of storage and one call to Jira, after what finding the field costs. */
export async function readIssue(
  { policies, reportField, issues }: StatusParts,
  { issueId, projectId }: IssuePlace,
  as: Asking,
): Promise<Result<{ issue: StoredIssue; policy: Policy }>> {
  const [stored, fieldId] = await Promise.all([policies.read(projectId), reportField.find(as)]);
  if (!stored.ok) return stored;
  if (!fieldId.ok) return fieldId;
  if (fieldId.value === null) return fail('NOT_FOUND', 'field');
  const read = await issues.read(issueId, fieldId.value, as);
  if (!read.ok) return read;
  if (isElsewhere(read.value, projectId)) return fail('CONFLICT', 'moved');
  const { summary, description, priority, report } = read.value;
  const issue = { summary, description, priority: priority?.id ?? null, value: report };
  return ok({ issue, policy: stored.value.policy });
}
