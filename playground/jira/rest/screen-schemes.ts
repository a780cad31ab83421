import type { ScreenScheme } from '../model';
import { pageOf } from '../page';
import { ok, route, type Call, type Route } from '../route';

const asNumbers = ({ id, name, screens }: ScreenScheme) => ({
  id: Number(id),
  name,
  screens: Object.fromEntries(Object.entries(screens).map(([operation, screenId]) => [operation, Number(screenId)])),
});

function screenSchemes(call: Call) {
  const ids = call.query.getAll('id');
  const found = [...call.site.screenSchemes.values()].filter(({ id }) => ids.length === 0 || ids.includes(id));
  const page = pageOf(call, found);
  return ok({ ...page, values: page.values.map(asNumbers) });
}

function issueTypeScreenSchemes(call: Call) {
  const ids = call.query.getAll('id');
  const found = [...call.site.issueTypeScreenSchemes.values()].filter(({ id }) => ids.length === 0 || ids.includes(id));
  const page = pageOf(call, found);
  return ok({ ...page, values: page.values.map(({ id, name }) => ({ id, name, description: '' })) });
}

function mappings(call: Call) {
  const ids = call.query.getAll('issueTypeScreenSchemeId');
  const all = [...call.site.issueTypeScreenSchemes.values()].filter(({ id }) => ids.length === 0 || ids.includes(id));
  const rows = all.flatMap((scheme) =>
    Object.entries(scheme.mappings).map(([issueTypeId, screenSchemeId]) => ({
      issueTypeScreenSchemeId: scheme.id,
      issueTypeId,
      screenSchemeId,
    })),
  );
  return ok(pageOf(call, rows));
}

/** Team-managed projects have none and are left out. */
function byProject(call: Call) {
  const { site, query } = call;
  const asked = query.getAll('projectId');
  const rows = [...site.issueTypeScreenSchemes.values()].flatMap(({ id, name }) => {
    const projectIds = [...site.projects.values()]
      .filter((project) => project.issueTypeScreenSchemeId === id && asked.includes(project.id))
      .map((project) => project.id);
    return projectIds.length === 0 ? [] : [{ issueTypeScreenScheme: { id, name, description: '' }, projectIds }];
  });
  return ok(pageOf(call, rows));
}

/** The projects of one scheme. */
function projectsOf(call: Call) {
  const { site, params } = call;
  const users = [...site.projects.values()].filter((one) => one.issueTypeScreenSchemeId === params['scheme']);
  const page = pageOf(call, users);
  return ok({ ...page, values: page.values.map(({ id, key, name }) => ({ id, key, name })) });
}

export const screenSchemeRoutes: Route[] = [
  route('GET /screenscheme', screenSchemes),
  route('GET /issuetypescreenscheme', issueTypeScreenSchemes),
  route('GET /issuetypescreenscheme/mapping', mappings),
  route('GET /issuetypescreenscheme/project', byProject),
  route('GET /issuetypescreenscheme/{scheme}/project', projectsOf),
];
