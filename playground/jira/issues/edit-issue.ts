import type * as z from 'zod/mini';

import { rulesBehind } from '../doors/rules-behind';
import type { Field, Issue, Project } from '../model';
import { may } from '../permissions';
import { refuse, type JiraAnswer } from '../request';
import type { Call } from '../route';
import { fieldProblems } from '../rules/field-rules';
import { fieldsOn } from '../screens-of';
import { keepChange } from './changes';
import { retype } from './change-type';
import type { IssuePatch } from './field-readers';
import type { EditRequest } from './issue-requests';
import { mayBeQuiet, recordMail } from './notify';
import { parseTexts } from './parse-texts';
import { readFields } from './read-fields';
import { keepComments, readVerbs } from './verbs';

export const withPatch = (issue: Issue, { custom, ...given }: IssuePatch): Issue => ({
  ...issue,
  ...given,
  custom: { ...issue.custom, ...custom },
});

/** `silent`: no event is sent. `quiet`: nobody gets mail. */
export type Keeping = { name?: string; silent?: boolean; quiet?: boolean };

/** Keeps a change of a work item, tells the app's triggers and the people who follow it. */
export function keepEdit(call: Call, before: Issue, after: Issue, { name, silent, quiet }: Keeping = {}): void {
  const { site, user, byApp, emit } = call;
  const actorId = user?.accountId ?? null;
  const change = keepChange(site, before, after, actorId ?? site.app.appId);
  if (change === null) return;
  if (quiet !== true) recordMail(call, after, change.items.map(({ field }) => field).join(', '));
  const named = name === undefined ? {} : { name };
  if (silent !== true) emit({ type: 'avi:jira:updated:issue', issueId: before.id, actorId, byApp, change, ...named });
}

/** `overrideScreenSecurity` and `overrideEditableFlag` are for apps, as themselves or for a Jira administrator (OpenAPI). */
const mayPassScreens = ({ query, byApp, user }: Call): boolean =>
  query.get('overrideScreenSecurity') === 'true' && byApp && may(user, 'ADMINISTER');

function shownTo(call: Call, project: Project, issue: Issue): Field[] {
  const { site, door } = call;
  const all = mayPassScreens(call) || !rulesBehind(door, site.assumptions).editScreen;
  return all ? [...site.fields.values()] : fieldsOn(site, project, issue.issueTypeId, 'edit');
}

const isQuiet = (call: Call): boolean => call.query.get('notifyUsers') === 'false' && mayBeQuiet(call);

/** No workflow rule runs here: Jira lets nothing veto an edit but the field's own rules. Null where it was done. */
export function editIssue(call: Call, issue: Issue, request: z.infer<typeof EditRequest>): JiraAnswer | null {
  const { site, user } = call;
  const project = site.projects.get(issue.projectId);
  if (project === undefined) return refuse(404, 'The project of this issue is gone.');
  const read = readVerbs(request, issue.labels);
  if (!read.ok) return refuse(400, [], { [read.field]: read.message });
  const { issuetype, ...fields } = read.said.fields;
  const parsed = parseTexts(call, project, fields);
  const { patch, errors } = readFields(site, { project, user }, parsed, shownTo(call, project, issue));
  if ('project' in fields) errors['project'] = 'A work item goes to another project by a move, not by an edit.';
  if (Object.keys(errors).length > 0) return refuse(400, [], errors);
  const typed = issuetype === undefined ? { ok: true as const, issue } : retype(call, issue, project, issuetype);
  if (!typed.ok) return refuse(400, [], { issuetype: typed.message });
  const after = withPatch(typed.issue, patch);
  const write = { project, before: issue, after, sent: Object.keys(patch.custom ?? {}) };
  const problems = rulesBehind(call.door, site.assumptions).fieldRules ? fieldProblems(call, write) : {};
  if (Object.keys(problems).length > 0) return refuse(400, [], problems);
  for (const { key, value } of request.properties ?? []) issue.properties.set(key, value);
  keepEdit(call, issue, after, { quiet: isQuiet(call) });
  keepComments(call, site.issues.get(issue.id) ?? after, read.said.comments);
  return null;
}
