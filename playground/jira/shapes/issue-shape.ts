import type { Issue } from '../model';
import type { Site } from '../site';
import { issueTypeShape, priorityShape, projectShape, statusShape, personShape } from './small-shapes';

const shapeOf = <T, R>(rows: Map<string, T>, id: string | null, shape: (row: T) => R): R | null => {
  const row = id === null ? undefined : rows.get(id);
  return row === undefined ? null : shape(row);
};

/** Only work items with a parent have the field. */
function parentShape(site: Site, parentId: string | null): object {
  const parent = site.issues.get(parentId ?? '');
  return parent === undefined
    ? {}
    : { parent: { id: parent.id, key: parent.key, fields: { summary: parent.summary } } };
}

/** All fields of a work item as REST shows them: Jira's own first, then every custom field of the site, null where it is empty. */
export function issueFields(site: Site, issue: Issue): Record<string, unknown> {
  const custom = [...site.fields.values()].filter(({ schema }) => schema.custom !== undefined);
  return {
    summary: issue.summary,
    description: issue.description ?? null,
    priority: shapeOf(site.priorities, issue.priorityId, (row) => priorityShape(site, row)),
    issuetype: shapeOf(site.issueTypes, issue.issueTypeId, (row) => issueTypeShape(site, row)),
    status: shapeOf(site.statuses, issue.statusId, (row) => statusShape(site, row)),
    project: shapeOf(site.projects, issue.projectId, (row) => projectShape(site, row)),
    reporter: shapeOf(site.users, issue.reporterId, (row) => personShape(site, row)),
    creator: shapeOf(site.users, issue.reporterId, (row) => personShape(site, row)),
    assignee: shapeOf(site.users, issue.assigneeId, (row) => personShape(site, row)),
    labels: issue.labels,
    ...parentShape(site, issue.parentId),
    created: issue.created,
    updated: issue.updated,
    resolution: null,
    ...Object.fromEntries(custom.map(({ id }) => [id, issue.custom[id] ?? null])),
  };
}

const wanted = (asked: string[], id: string): boolean => {
  if (asked.includes(`-${id}`)) return false;
  return asked.length === 0 || asked.includes('*all') || asked.includes('*navigable') || asked.includes(id);
};

/** One work item; `asked` as in the `fields` parameter (`*all`, `summary`, `-comment`), empty for everything. */
export function issueShape(site: Site, issue: Issue, asked: string[] = []): Record<string, unknown> {
  const fields = Object.entries(issueFields(site, issue)).filter(([id]) => wanted(asked, id));
  return {
    id: issue.id,
    key: issue.key,
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}`,
    fields: Object.fromEntries(fields),
  };
}

export const pickProperties = (properties: Map<string, unknown>, keys: string[]): Record<string, unknown> =>
  Object.fromEntries([...properties].filter(([key]) => keys.includes('*all') || keys.includes(key)));
