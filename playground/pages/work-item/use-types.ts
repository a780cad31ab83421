import { type IssueType, IssueTypePage } from '../jira/create-meta';
import { useJira } from '../jira/use-jira';

/** The work types that a person may create in a space; none while they are loading or no space is named. */
export function useTypes(projectKey: string | null): IssueType[] {
  const path = projectKey === null ? null : `/rest/api/3/issue/createmeta/${projectKey}/issuetypes?maxResults=100`;
  const { answer } = useJira(IssueTypePage, path);
  return answer?.ok === true ? answer.value.issueTypes : [];
}
