import type * as z from 'zod/mini';

import type { Issue, Project } from '../model';
import { may } from '../permissions';
import { fieldProblems } from '../rules/field-rules';
import { validatorRefusals, type Step } from '../rules/validator-rules';
import { refuse, type JiraErrors } from '../request';
import type { Call } from '../route';
import { fieldsOn } from '../screens-of';
import { findProject, isoNow, keep, type Site } from '../site';
import { createStep } from '../workflows/steps';
import type { IssuePatch } from './field-readers';
import { Place, usesVerbs, type CreateRequest } from './issue-requests';
import { readFields } from './read-fields';

type Made = { ok: true; issue: Issue } | { ok: false; status: number; errors: JiraErrors };
const wrong = (errors: Record<string, string>, messages: string[] = []): Made => ({
  ok: false,
  status: 400,
  errors: { errorMessages: messages, errors },
});

const noVerbs: Made = {
  ok: false,
  status: 501,
  errors: { errorMessages: ["The playground's Jira does not emulate `update` in a create."], errors: {} },
};

type Target = { project: Project; issueTypeId: string; step: Step };

function targetOf(call: Call, fields: Record<string, unknown>): Target | Made {
  const { site } = call;
  const place: z.infer<typeof Place> | undefined = Place.safeParse(fields).data;
  const project = findProject(site, place?.project.id ?? place?.project.key ?? '');
  if (project === undefined || !may(call.user, 'CREATE_ISSUES'))
    return wrong({ project: 'Specify a valid project in which you can create work items.' });
  const types = project.issueTypeIds.flatMap((id) => site.issueTypes.get(id) ?? []);
  const { id, name } = place?.issuetype ?? {};
  const type = types.find((one) => (id === undefined ? one.name === name : one.id === id));
  const step = type === undefined ? undefined : createStep(site, project, type.id);
  if (type === undefined || step === undefined) return wrong({ issuetype: 'Specify a valid issue type.' });
  return { project, issueTypeId: type.id, step };
}

/** A work item that is not made yet: no id, no key. */
function draftOf({ site, user }: Call, { project, issueTypeId, step }: Target, patch: IssuePatch): Issue {
  const scheme = site.prioritySchemes.get(project.prioritySchemeId);
  const { custom, ...given } = patch;
  return {
    id: '',
    key: '',
    projectId: project.id,
    issueTypeId,
    statusId: step.to.id,
    summary: '',
    description: null,
    priorityId: scheme?.defaultPriorityId ?? null,
    reporterId: user?.accountId ?? null,
    assigneeId: null,
    labels: [],
    created: isoNow(site),
    updated: isoNow(site),
    properties: new Map(),
    comments: [],
    changes: [],
    ...given,
    custom: { ...custom },
  };
}

const isRefused = (target: Target | Made): target is Made => 'ok' in target;

/** Decides one create, in Jira's order: the place, the fields, each field's own rule, the validators of the Create transition. */
export function createIssue(call: Call, request: CreateRequest): Made {
  const { site, user } = call;
  if (usesVerbs(request)) return noVerbs;
  const target = targetOf(call, request.fields);
  if (isRefused(target)) return target;
  const { project, issueTypeId } = target;
  const shown = fieldsOn(site, project, issueTypeId, 'create');
  const { patch, errors } = readFields(site, { project, user }, request.fields, shown);
  if (patch.summary === undefined && errors['summary'] === undefined)
    errors['summary'] = 'Summary is required: say what it is about.';
  if (Object.keys(errors).length > 0) return wrong(errors);
  const draft = draftOf(call, target, patch);
  const write = { project, before: null, after: draft, sent: Object.keys(patch.custom ?? {}) };
  const problems = fieldProblems(call, write);
  if (Object.keys(problems).length > 0) return wrong(problems);
  const refusals = validatorRefusals(call, write, target.step);
  return refusals.length > 0 ? wrong({}, refusals) : { ok: true, issue: keepNew(call, draft, request, project) };
}

function keepNew(call: Call, draft: Issue, { properties = [] }: CreateRequest, project: Project): Issue {
  const { site, user, byApp, emit } = call;
  project.lastNumber += 1;
  const issue = keep(site.issues, {
    ...draft,
    id: site.nextId(),
    key: `${project.key}-${project.lastNumber}`,
    properties: new Map(properties.map(({ key, value }) => [key, value])),
  });
  emit({ type: 'avi:jira:created:issue', issueId: issue.id, actorId: user?.accountId ?? null, byApp });
  return issue;
}

export const createdShape = (site: Site, { id, key }: Issue) => ({
  id,
  key,
  self: `${site.baseUrl}/rest/api/3/issue/${id}`,
});
export const refusedCreate = ({ status, errors }: Extract<Made, { ok: false }>) =>
  refuse(status, errors.errorMessages, errors.errors);
