import type { Option } from '../forms/form-field';
import { optionsOf } from '../forms/draw-form';
import { IssueTypePage, MetaFieldPage } from '../jira/create-meta';
import { useJira } from '../jira/use-jira';
import { type WorkItem, WorkItemPageOf } from '../jira/work-item';

/** The covered space of the sample site: these pages show it alone. */
export const SPACE = 'LEARN';
const META = `/rest/api/3/issue/createmeta/${SPACE}/issuetypes`;
const ITEMS = new URLSearchParams({
  jql: `project = ${SPACE} ORDER BY key DESC`,
  fields: 'summary,status,priority,issuetype',
  maxResults: '50',
});

/** Work types, priorities and work items of the space; empty while they are loading. */
export function useSpace(): { types: Option[]; priorities: Option[]; items: WorkItem[]; reload: () => void } {
  const types = useJira(IssueTypePage, `${META}?maxResults=100`).answer;
  const named = types?.ok === true ? types.value.issueTypes : [];
  const first = named[0]?.id;
  const fields = useJira(MetaFieldPage, first === undefined ? null : `${META}/${first}?maxResults=100`).answer;
  const { answer, reload } = useJira(WorkItemPageOf, `/rest/api/3/search/jql?${ITEMS.toString()}`);
  const priority = fields?.ok === true ? fields.value.fields.find(({ fieldId }) => fieldId === 'priority') : undefined;
  return {
    types: named.filter(({ subtask }) => subtask !== true),
    priorities: priority === undefined ? [] : optionsOf(priority),
    items: answer?.ok === true ? answer.value.issues : [],
    reload,
  };
}
