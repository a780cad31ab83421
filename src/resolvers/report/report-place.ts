import { fail, ok, type Result } from '../../contract/failure';
import { readReport } from '../../core/report/read-report';
import type { Report } from '../../core/report/report';
import type { Issues, Issue } from '../../jira/ports';
import type { SiteFactsPort } from '../../jira/repair-ports';
import type { Caller } from '../caller';

export type PlaceParts = { issues: Issues; siteFacts: SiteFactsPort; now: () => number };
export type ReportPlace = { issueId: string; projectId: string; fieldId: string };

/** The field of the work item that the caller looks at. */
export async function reportPlace({ siteFacts, now }: PlaceParts, caller: Caller): Promise<Result<ReportPlace>> {
  const { issueId, projectId } = caller;
  if (issueId == null || projectId === null) return fail('NOT_FOUND', 'issue');
  const site = await siteFacts.read(now());
  return site.ok ? ok({ issueId, projectId, fieldId: site.value.reportField }) : site;
}

/** The page was opened where the work item stood before: what is asked of it there no longer holds. */
export const isElsewhere = (issue: Pick<Issue, 'projectId'>, projectId: string): boolean =>
  issue.projectId !== null && issue.projectId !== projectId;

/** As the caller reads it now. What cannot be read must not be written over: CONFLICT, as where it was moved to another space meanwhile (`moved`). */
export async function storedReport(
  { issues }: PlaceParts,
  { issueId, projectId, fieldId }: ReportPlace,
): Promise<Result<{ issue: Issue; report: Report | null }>> {
  const issue = await issues.read(issueId, fieldId, 'person');
  if (!issue.ok) return issue;
  if (isElsewhere(issue.value, projectId)) return fail('CONFLICT', 'moved');
  const stored = readReport(issue.value.report);
  if (stored.state === 'unreadable' || stored.state === 'newer') return fail('CONFLICT', stored.state);
  return ok({ issue: issue.value, report: stored.state === 'read' ? stored.report : null });
}
