import { ok, type Result } from '../contract/failure';
import type { IssueNews } from '../core/repair/read-event';
import type { CopyPorts } from '../jira/copy-ports';
import { wantsCopy, wantsMarks, type StoredPolicy } from '../jira/stored-policy';

type Ports = Pick<CopyPorts, 'copies'>;

/**
 * The copy in the description follows the report, and what search is told follows report, priority and policy. What came from elsewhere may carry a mark of a space that it left.
 * @param stored null: no policy holds in the space
 */
export async function followUp(
  { copies }: Ports,
  news: IssueNews,
  projectId: string,
  stored: StoredPolicy | null,
): Promise<Result<unknown>> {
  const { issueId, issueTypeId, hasMoved, mayHaveReport } = news;
  const isCovered = stored !== null && (issueTypeId === undefined || stored.issueTypeIds.includes(issueTypeId));
  const isWanted = isCovered && ((mayHaveReport && wantsCopy(stored)) || wantsMarks(stored));
  return isWanted || hasMoved ? copies.push([{ issueId, projectId }]) : ok('passed');
}
