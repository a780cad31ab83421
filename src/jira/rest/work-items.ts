import { asApp, asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok, type Result } from '../../contract/failure';
import type { WorkItem } from '../../core/repair/work-item';
import type { SiteFacts, WorkItems } from '../repair-ports';
import { jiraRead, jiraWrite, json } from './jira-call';
import { askedFields, Found, workItemFrom } from './work-item-shape';

/** Where a comment keeps for which state it was written. */
const STATE = 'preflight-state';
const SEARCH_PAGE = 50;

/** Watchers get no mail; where the app is no project admin Jira ignores the wish (OpenAPI, Edit issue, `notifyUsers`). */
const edit = (issueId: string, body: unknown) =>
  jiraWrite('PUT /issue/{issue}', () =>
    asApp().requestJira(route`/rest/api/3/issue/${issueId}?notifyUsers=false`, { method: 'PUT', ...json(body) }),
  );

/** Past an edit screen without the field: for apps that may administer Jira (OpenAPI, Edit issue, `overrideScreenSecurity`). */
const editPastScreen = (issueId: string, body: unknown) =>
  jiraWrite('PUT /issue/{issue}', () =>
    asApp().requestJira(route`/rest/api/3/issue/${issueId}?notifyUsers=false&overrideScreenSecurity=true`, {
      method: 'PUT',
      ...json(body),
    }),
  );

const setPriority: WorkItems['setPriority'] = async (issueId, priorityId, withoutLabel) => {
  const update = withoutLabel === null ? {} : { update: { labels: [{ remove: withoutLabel }] } };
  const body = { fields: { priority: { id: priorityId } }, ...update };
  const edited = await edit(issueId, body);
  if (edited.ok || edited.failure.code !== 'JIRA_REFUSED') return edited;
  const past = await editPastScreen(issueId, body);
  return past.ok || past.failure.code === 'JIRA_UNAVAILABLE' ? past : edited;
};

async function read(issueId: string, facts: SiteFacts): Promise<Result<WorkItem>> {
  const fields = askedFields(facts).join(',');
  const answer = await jiraRead(Found, 'GET /issue/{issue}', () =>
    asApp().requestJira(route`/rest/api/3/issue/${issueId}?fields=${fields}&expand=changelog`),
  );
  return answer.ok ? ok(workItemFrom(answer.value, facts)) : answer;
}

const Page = z.object({ issues: z.array(Found), nextPageToken: z.optional(z.nullable(z.string())) });
const search: WorkItems['search'] = async (jql, facts, token) => {
  const from = token === null ? {} : { nextPageToken: token };
  const body = { jql, maxResults: SEARCH_PAGE, fields: askedFields(facts), ...from };
  const answer = await jiraRead(Page, 'POST /search/jql', () =>
    asApp().requestJira(route`/rest/api/3/search/jql`, { method: 'POST', ...json(body) }),
  );
  if (!answer.ok) return answer;
  const { issues, nextPageToken } = answer.value;
  return ok({ items: issues.map((found) => workItemFrom(found, facts)), next: nextPageToken ?? null });
};

const Comments = z.object({
  comments: z.array(
    z.object({ properties: z.optional(z.array(z.object({ key: z.string(), value: z.optional(z.unknown()) }))) }),
  ),
});
const isTold: WorkItems['isTold'] = async (issueId, state) => {
  const answer = await jiraRead(Comments, 'GET /issue/{issue}/comment', () =>
    asApp().requestJira(route`/rest/api/3/issue/${issueId}/comment?orderBy=-created&maxResults=50&expand=properties`),
  );
  if (!answer.ok) return answer;
  const kept = answer.value.comments.flatMap(({ properties = [] }) => properties);
  return ok(kept.some(({ key, value }) => key === STATE && value === state));
};

const Keys = z.object({ issues: z.array(z.object({ id: z.string(), key: z.string() })) });
const keysOf: WorkItems['keysOf'] = async (ids) => {
  if (ids.length === 0) return ok({});
  const answer = await jiraRead(Keys, 'POST /issue/bulkfetch', () =>
    asUser().requestJira(route`/rest/api/3/issue/bulkfetch`, {
      method: 'POST',
      ...json({ issueIdsOrKeys: ids, fields: ['summary'] }),
    }),
  );
  return answer.ok ? ok(Object.fromEntries(answer.value.issues.map(({ id, key }) => [id, key]))) : answer;
};

export const jiraWorkItems: WorkItems = {
  keysOf,
  read,
  search,
  isTold,
  setPriority,
  setLabel: (issueId, label, isOn) =>
    edit(issueId, { update: { labels: [isOn ? { add: label } : { remove: label }] } }),
  comment: (issueId, body, state) =>
    jiraWrite('POST /issue/{issue}/comment', () =>
      asApp().requestJira(route`/rest/api/3/issue/${issueId}/comment`, {
        method: 'POST',
        ...json({ body, properties: [{ key: STATE, value: state }] }),
      }),
    ),
};
