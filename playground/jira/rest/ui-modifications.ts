import * as z from 'zod/mini';

import type { UiModification } from '../model';
import { refuse, type JiraAnswer } from '../request';
import { done, ok, route, withBody, type Call, type Route } from '../route';
import { keep, type Site } from '../site';
import { pageOf } from '../page';

/** Limits of `/uiModifications`: Jira's OpenAPI document of 2026-04. */
const MOST_MODIFICATIONS = 3_000;
const MOST_PER_CONTEXT = 100;
const viewTypes = ['GIC', 'IssueView', 'IssueTransition', 'JSMRequestCreate'] as const;

const Context = z.object({
  projectId: z.optional(z.nullable(z.string())),
  issueTypeId: z.optional(z.nullable(z.string())),
  viewType: z.optional(z.nullable(z.enum(viewTypes))),
});
type Context = z.infer<typeof Context>;
const Body = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  description: z.optional(z.string().check(z.maxLength(255))),
  data: z.optional(z.string().check(z.maxLength(50_000))),
  contexts: z.optional(z.array(Context).check(z.maxLength(1_000))),
});
const Change = z.partial(Body);

type Parts = {
  projectId?: string | null | undefined;
  issueTypeId?: string | null | undefined;
  viewType?: string | null | undefined;
};
const asText = ({ projectId, issueTypeId, viewType }: Parts): string =>
  [projectId ?? '', issueTypeId ?? '', viewType ?? ''].join('|');

/** At most one part of a context may be left open, and what it names has to exist. */
function contextProblem(site: Site, context: Context, self: string | null): JiraAnswer | null {
  const { projectId = null, issueTypeId = null, viewType = null } = context;
  if ([projectId, issueTypeId, viewType].filter((part) => part === null).length > 1)
    return refuse(400, 'At most one of projectId, issueTypeId and viewType can be null.');
  if (projectId !== null && !site.projects.has(projectId))
    return refuse(404, `The project ${projectId} was not found.`);
  if (issueTypeId !== null && !site.issueTypes.has(issueTypeId))
    return refuse(404, `The issue type ${issueTypeId} was not found.`);
  const others = [...site.uiModifications.values()].filter(({ id }) => id !== self);
  const same = others.filter(({ contexts }) => contexts.some((one) => asText(one) === asText(context)));
  return same.length >= MOST_PER_CONTEXT
    ? refuse(400, `A context holds at most ${MOST_PER_CONTEXT} modifications.`)
    : null;
}

const problemOf = (site: Site, contexts: Context[], self: string | null): JiraAnswer | null =>
  contexts.map((context) => contextProblem(site, context, self)).find((problem) => problem !== null) ?? null;

const rowsOf = (site: Site, contexts: Context[]): UiModification['contexts'] =>
  contexts.map(({ projectId = null, issueTypeId = null, viewType = null }) => ({
    id: site.nextId(),
    projectId,
    issueTypeId,
    viewType,
  }));

const selfOf = (site: Site, id: string) => `${site.baseUrl}/rest/api/3/uiModifications/${id}`;

const create = withBody(Body, ({ site }, { name, description = '', data = '', contexts = [] }) => {
  if (site.uiModifications.size >= MOST_MODIFICATIONS) return refuse(400, 'An app has at most 3,000 UI modifications.');
  const problem = problemOf(site, contexts, null);
  if (problem !== null) return problem;
  const id = `e0000000-0000-4000-8000-${site.nextId().padStart(12, '0')}`;
  keep(site.uiModifications, { id, name, description, data, contexts: rowsOf(site, contexts) });
  return { status: 201, body: { id, self: selfOf(site, id) } };
});

const missing = refuse(404, 'The UI modification was not found.');
const change = withBody(Change, ({ site, params }, { contexts, ...given }) => {
  const before = site.uiModifications.get(params['id'] ?? '');
  if (before === undefined) return missing;
  const problem = problemOf(site, contexts ?? [], before.id);
  if (problem !== null) return problem;
  const { name = before.name, description = before.description, data = before.data } = given;
  const rows = contexts === undefined ? before.contexts : rowsOf(site, contexts);
  keep(site.uiModifications, { id: before.id, name, description, data, contexts: rows });
  return done;
});

function list(call: Call) {
  const { site, query } = call;
  const expand = (query.get('expand') ?? '').split(',');
  const page = pageOf(call, [...site.uiModifications.values()], 100);
  const values = page.values.map(({ id, name, description, data, contexts }) => ({
    id,
    name,
    description,
    self: selfOf(site, id),
    ...(expand.includes('data') ? { data } : {}),
    ...(expand.includes('contexts')
      ? {
          contexts: contexts.map((one) => ({
            ...one,
            isAvailable: one.projectId === null || site.projects.has(one.projectId),
          })),
        }
      : {}),
  }));
  return ok({ ...page, values });
}

export const uiModificationRoutes: Route[] = [
  route('GET /uiModifications', list),
  route('POST /uiModifications', create),
  route('PUT /uiModifications/{id}', change),
  route('DELETE /uiModifications/{id}', ({ site, params }) =>
    site.uiModifications.delete(params['id'] ?? '') ? done : missing,
  ),
];
