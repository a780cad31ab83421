import type { IssueType, Project } from '../model';
import { refuse } from '../request';
import { ok, route, withProject, type Call, type Route } from '../route';
import { pageOf } from '../page';
import { findProject, type Site } from '../site';
import { issueTypeShape, projectShape, statusShape, userShape } from '../shapes/small-shapes';

export const typesOf = (site: Site, project: Project): IssueType[] =>
  project.issueTypeIds.flatMap((id) => site.issueTypes.get(id) ?? []);

function search(call: Call) {
  const { site, query } = call;
  const asked = (query.get('query') ?? '').toLowerCase();
  const keys = query.getAll('keys');
  const ids = query.getAll('id');
  const fits = ({ id, key, name }: Project) =>
    `${key} ${name}`.toLowerCase().includes(asked) &&
    (keys.length === 0 || keys.includes(key)) &&
    (ids.length === 0 || ids.includes(id));
  const all = [...site.projects.values()].filter(fits);
  const page = pageOf(call, all);
  return ok({ ...page, values: page.values.map((one) => projectShape(site, one)) });
}

const one = withProject('BROWSE_PROJECTS', ({ site }, project) => {
  const lead = site.users.get(project.leadAccountId);
  return ok({
    ...projectShape(site, project),
    issueTypes: typesOf(site, project).map((type) => issueTypeShape(site, type)),
    ...(lead === undefined ? {} : { lead: userShape(site, lead) }),
  });
});

const statusesOf = withProject('BROWSE_PROJECTS', ({ site }, project) =>
  ok(
    typesOf(site, project).map((type) => {
      const workflow = site.workflows.get(project.workflowByIssueType[type.id] ?? '');
      const statuses = workflow?.statuses.flatMap(({ statusReference }) => site.statuses.get(statusReference) ?? []);
      const { self, id, name, subtask } = issueTypeShape(site, type);
      return { self, id, name, subtask, statuses: statuses?.map((status) => statusShape(site, status)) ?? [] };
    }),
  ),
);

const typesByProject = ({ site, query }: Call) => {
  const project = findProject(site, query.get('projectId') ?? '');
  if (project === undefined) return refuse(404, 'The project was not found.');
  return ok(typesOf(site, project).map((type) => issueTypeShape(site, type)));
};

export const projectRoutes: Route[] = [
  route('GET /project/search', search),
  route('GET /project/{project}', one),
  route('GET /project/{project}/statuses', statusesOf),
  route('GET /issuetype', ({ site }) => ok([...site.issueTypes.values()].map((type) => issueTypeShape(site, type)))),
  route('GET /issuetype/project', typesByProject),
  route('GET /status', ({ site }) => ok([...site.statuses.values()].map((status) => statusShape(site, status)))),
];
