import { rulesBehind } from '../doors/rules-behind';
import type { Issue, Project } from '../model';
import { fieldProblems } from '../rules/field-rules';
import { validatorRefusals } from '../rules/validator-rules';
import { refuse, type JiraErrors } from '../request';
import type { Call } from '../route';
import { fieldsOn } from '../screens-of';
import { isoNow, keep, type Site } from '../site';
import { placeOf, type Target } from './create-place';
import type { IssuePatch } from './field-readers';
import type { CreateRequest } from './issue-requests';
import { recordMail } from './notify';
import { parseTexts } from './parse-texts';
import { readFields } from './read-fields';
import { readVerbs, keepComments } from './verbs';

type Refused = { ok: false; status: number; errors: JiraErrors };
export type Made = { ok: true; issue: Issue } | Refused;
/** What some doors add. `silent`: no event is sent. */
export type Making = { clonedFrom?: Issue; silent?: boolean };

const wrong = (errors: Record<string, string>, messages: string[] = []): Refused => ({
  ok: false,
  status: 400,
  errors: { errorMessages: messages, errors },
});

/** A work item that is not made yet: no id, no key. */
function draftOf({ site, user }: Call, { project, issueTypeId, step, parentId }: Target, patch: IssuePatch): Issue {
  const scheme = site.prioritySchemes.get(project.prioritySchemeId);
  const { custom, ...given } = patch;
  return {
    id: '',
    key: '',
    projectId: project.id,
    issueTypeId,
    parentId,
    statusId: step.to.id,
    summary: '',
    description: null,
    priorityId: scheme?.defaultPriorityId ?? null,
    reporterId: user?.accountId ?? null,
    assigneeId: null,
    labels: [],
    watcherIds: user === null ? [] : [user.accountId],
    formerKeys: [],
    created: isoNow(site),
    updated: isoNow(site),
    properties: new Map(),
    comments: [],
    changes: [],
    ...given,
    custom: { ...custom },
  };
}

/** Decides one create, in Jira's order: the place, the fields, each field's own rule, the validators of the Create transition. */
export function createIssue(call: Call, request: CreateRequest, making: Making = {}): Made {
  const { site, user } = call;
  const rules = rulesBehind(call.door, site.assumptions);
  const read = readVerbs(request, []);
  if (!read.ok) return wrong({ [read.field]: read.message });
  const place = placeOf(call, read.said.fields);
  if (!place.ok) return wrong({ [place.field]: place.message });
  const { project, issueTypeId, step } = place.target;
  const shown = rules.createScreen ? fieldsOn(site, project, issueTypeId, 'create') : [...site.fields.values()];
  const { patch, errors } = readFields(site, { project, user }, parseTexts(call, project, read.said.fields), shown);
  if (patch.summary === undefined && errors['summary'] === undefined)
    errors['summary'] = 'Summary is required: say what it is about.';
  for (const { id, name } of shown)
    if (project.mandatoryFieldIds.includes(id) && !(id in read.said.fields)) errors[id] ??= `${name} is required.`;
  if (Object.keys(errors).length > 0) return wrong(errors);
  const draft = draftOf(call, place.target, patch);
  const write = { project, before: null, after: draft, sent: Object.keys(patch.custom ?? {}) };
  const problems = rules.fieldRules ? fieldProblems(call, write) : {};
  if (Object.keys(problems).length > 0) return wrong(problems);
  const refusals = rules.validators ? validatorRefusals(call, write, step) : [];
  if (refusals.length > 0) return wrong({}, refusals);
  const issue = keepNew(call, draft, request, project, making);
  keepComments(call, issue, read.said.comments);
  return { ok: true, issue };
}

function keepNew(
  call: Call,
  draft: Issue,
  { properties = [] }: CreateRequest,
  project: Project,
  making: Making,
): Issue {
  const { site, user, byApp, emit } = call;
  project.lastNumber += 1;
  const issue = keep(site.issues, {
    ...draft,
    id: site.nextId(),
    key: `${project.key}-${project.lastNumber}`,
    properties: new Map(properties.map(({ key, value }) => [key, value])),
  });
  recordMail(call, issue, 'created');
  const { clonedFrom: original, silent } = making;
  const cloned = original === undefined ? {} : { clonedFrom: { id: original.id, key: original.key } };
  const actorId = user?.accountId ?? null;
  if (silent !== true) emit({ type: 'avi:jira:created:issue', issueId: issue.id, actorId, byApp, ...cloned });
  return issue;
}

export const createdShape = (site: Site, { id, key }: Issue) => ({
  id,
  key,
  self: `${site.baseUrl}/rest/api/3/issue/${id}`,
});
export const refusedCreate = ({ status, errors }: Refused) => refuse(status, errors.errorMessages, errors.errors);
