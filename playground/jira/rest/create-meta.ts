import type { Field, IssueType, Project } from '../model';
import { pageOf } from '../page';
import { refuse } from '../request';
import { ok, route, withIssue, withProject, type Call, type Route } from '../route';
import { fieldsOn, type Operation } from '../screens-of';
import { issueTypeShape, priorityShape, projectShape } from '../shapes/small-shapes';
import type { Site } from '../site';
import { typesOf } from './projects';

const REQUIRED = ['project', 'issuetype', 'summary'];

/** What can be chosen, for the fields that have a closed list, and what is chosen when nothing is said. */
function choices(site: Site, project: Project, type: IssueType, fieldId: string): Record<string, unknown> {
  if (fieldId === 'issuetype') return { allowedValues: [issueTypeShape(site, type)], hasDefaultValue: false };
  if (fieldId === 'project') return { allowedValues: [projectShape(site, project)], hasDefaultValue: false };
  if (fieldId !== 'priority') return { hasDefaultValue: fieldId === 'reporter' };
  const scheme = site.prioritySchemes.get(project.prioritySchemeId);
  const allowed = (scheme?.priorityIds ?? []).flatMap((id) => site.priorities.get(id) ?? []);
  const chosen = allowed.find(({ id }) => id === scheme?.defaultPriorityId);
  return {
    allowedValues: allowed.map((priority) => priorityShape(site, priority)),
    hasDefaultValue: chosen !== undefined,
    ...(chosen === undefined ? {} : { defaultValue: priorityShape(site, chosen) }),
  };
}

const metaOf = (site: Site, project: Project, type: IssueType, { id, key, name, schema }: Field) => ({
  key,
  name,
  required: REQUIRED.includes(id) || project.mandatoryFieldIds.includes(id),
  schema,
  operations: ['set'],
  ...choices(site, project, type, id),
});

/** What a form offers, by field id. */
const metaFor = (site: Site, project: Project, type: IssueType, operation: Operation) =>
  fieldsOn(site, project, type.id, operation).map((field) => [field.id, metaOf(site, project, type, field)] as const);

/** The pages of createmeta tell their total and no more. */
const createPage = <T>(call: Call, rows: T[]) => {
  const { values, startAt, maxResults, total } = pageOf(call, rows, 200);
  return { page: { startAt, maxResults, total }, values };
};

const types = withProject('CREATE_ISSUES', (call: Call, project) => {
  const { values, page } = createPage(call, typesOf(call.site, project));
  return ok({ ...page, issueTypes: values.map((type) => issueTypeShape(call.site, type)) });
});

const fields = withProject('CREATE_ISSUES', (call, project) => {
  const type = typesOf(call.site, project).find(({ id }) => id === call.params['type']);
  if (type === undefined) return refuse(404, 'This project has no such issue type.');
  const { values, page } = createPage(call, metaFor(call.site, project, type, 'create'));
  return ok({ ...page, fields: values.map(([fieldId, meta]) => ({ fieldId, ...meta })) });
});

/** By field id, for the places that show fields of one work item. */
export function fieldMeta(
  site: Site,
  { projectId, issueTypeId }: { projectId: string; issueTypeId: string },
  shown: Field[],
): Record<string, ReturnType<typeof metaOf>> {
  const project = site.projects.get(projectId);
  const type = site.issueTypes.get(issueTypeId);
  const meta =
    project === undefined || type === undefined
      ? []
      : shown.map((field) => [field.id, metaOf(site, project, type, field)] as const);
  return Object.fromEntries(meta);
}

const editable = withIssue('BROWSE_PROJECTS', ({ site }, issue) => {
  const project = site.projects.get(issue.projectId);
  const shown = project === undefined ? [] : fieldsOn(site, project, issue.issueTypeId, 'edit');
  return ok({ fields: fieldMeta(site, issue, shown) });
});

export const createMetaRoutes: Route[] = [
  route('GET /issue/createmeta/{project}/issuetypes', types),
  route('GET /issue/createmeta/{project}/issuetypes/{type}', fields),
  route('GET /issue/{issue}/editmeta', editable),
];
