import type { Issue } from '../model';
import { fieldProblems } from '../rules/field-rules';
import { may } from '../permissions';
import { notEmulated, refuse, type JiraAnswer } from '../request';
import type { Call } from '../route';
import { keepChange } from './changes';
import type { IssuePatch } from './field-readers';
import type * as z from 'zod/mini';
import { usesVerbs, type EditRequest } from './issue-requests';
import { fieldsOn } from '../screens-of';
import { readFields } from './read-fields';

export const withPatch = (issue: Issue, { custom, ...given }: IssuePatch): Issue => ({
  ...issue,
  ...given,
  custom: { ...issue.custom, ...custom },
});

/** Keeps a change of a work item and tells the app's triggers. */
export function keepEdit({ site, user, byApp, emit }: Call, before: Issue, after: Issue): void {
  const actorId = user?.accountId ?? null;
  const change = keepChange(site, before, after, actorId ?? site.app.appId);
  if (change !== null) emit({ type: 'avi:jira:updated:issue', issueId: before.id, actorId, byApp, change });
}

/** `overrideScreenSecurity` is for apps, as themselves or for a Jira administrator. */
const mayPassScreens = ({ query, byApp, user }: Call): boolean =>
  query.get('overrideScreenSecurity') === 'true' && byApp && may(user, 'ADMINISTER');

/** No workflow rule runs here: Jira lets nothing veto an edit but the field's own rules. Null where it was done. */
export function editIssue(call: Call, issue: Issue, request: z.infer<typeof EditRequest>): JiraAnswer | null {
  const { site, user } = call;
  const project = site.projects.get(issue.projectId);
  if (project === undefined) return refuse(404, 'The project of this issue is gone.');
  if (usesVerbs(request)) return notEmulated('`update` in an edit');
  const shown = mayPassScreens(call) ? [...site.fields.values()] : fieldsOn(site, project, issue.issueTypeId, 'edit');
  const { patch, errors } = readFields(site, { project, user }, request.fields ?? {}, shown);
  if (Object.keys(errors).length > 0) return refuse(400, [], errors);
  const after = withPatch(issue, patch);
  const problems = fieldProblems(call, { project, before: issue, after, sent: Object.keys(patch.custom ?? {}) });
  if (Object.keys(problems).length > 0) return refuse(400, [], problems);
  for (const { key, value } of request.properties ?? []) issue.properties.set(key, value);
  keepEdit(call, issue, after);
  return null;
}
