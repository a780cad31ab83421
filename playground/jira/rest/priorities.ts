import type { Priority, PriorityScheme } from '../model';
import { pageOf } from '../page';
import { refuse } from '../request';
import { ok, route, type Call, type Route } from '../route';
import { priorityShape, projectShape } from '../shapes/small-shapes';
import type { Site } from '../site';

const withDefault = (site: Site, priority: Priority) => ({
  ...priorityShape(site, priority),
  isDefault: priority.isDefault,
});
const rowsOf = (site: Site, { priorityIds }: PriorityScheme): Priority[] =>
  priorityIds.flatMap((id) => site.priorities.get(id) ?? []);
const projectsWith = (site: Site, schemeId: string) =>
  [...site.projects.values()].filter(({ prioritySchemeId }) => prioritySchemeId === schemeId);

function search(call: Call) {
  const { site, query } = call;
  const ids = query.getAll('id');
  const schemes = query.getAll('projectId').flatMap((id) => site.projects.get(id)?.prioritySchemeId ?? []);
  const allowed = schemes.flatMap((id) => site.prioritySchemes.get(id)?.priorityIds ?? []);
  const found = [...site.priorities.values()].filter(
    ({ id }) => (ids.length === 0 || ids.includes(id)) && (query.has('projectId') ? allowed.includes(id) : true),
  );
  const page = pageOf(call, found);
  return ok({ ...page, values: page.values.map((priority) => withDefault(site, priority)) });
}

function one({ site, params }: Call) {
  const priority = site.priorities.get(params['id'] ?? '');
  return priority === undefined ? refuse(404, 'The priority does not exist.') : ok(withDefault(site, priority));
}

const schemeShape = ({ id, name, isDefault, defaultPriorityId }: PriorityScheme) => ({
  id,
  name,
  isDefault,
  defaultPriorityId,
});

function schemes(call: Call) {
  const { site, query } = call;
  const wanted = query.getAll('projectId').flatMap((id) => site.projects.get(id)?.prioritySchemeId ?? []);
  const found = [...site.prioritySchemes.values()].filter(({ id }) => !query.has('projectId') || wanted.includes(id));
  const page = pageOf(call, found);
  return ok({ ...page, values: page.values.map(schemeShape) });
}

const noScheme = refuse(404, 'The priority scheme does not exist.');

function prioritiesOf(call: Call) {
  const scheme = call.site.prioritySchemes.get(call.params['id'] ?? '');
  if (scheme === undefined) return noScheme;
  const page = pageOf(call, rowsOf(call.site, scheme));
  const values = page.values.map((priority) => ({
    ...priorityShape(call.site, priority),
    isDefault: priority.id === scheme.defaultPriorityId,
  }));
  return ok({ ...page, values });
}

function projectsOf(call: Call) {
  const scheme = call.site.prioritySchemes.get(call.params['id'] ?? '');
  if (scheme === undefined) return noScheme;
  const page = pageOf(call, projectsWith(call.site, scheme.id));
  return ok({ ...page, values: page.values.map((project) => projectShape(call.site, project)) });
}

export const priorityRoutes: Route[] = [
  route('GET /priority', ({ site }) => ok([...site.priorities.values()].map((one) => priorityShape(site, one)))),
  route('GET /priority/search', search),
  route('GET /priority/{id}', one),
  route('GET /priorityscheme', schemes),
  route('GET /priorityscheme/{id}/priorities', prioritiesOf),
  route('GET /priorityscheme/{id}/projects', projectsOf),
];
