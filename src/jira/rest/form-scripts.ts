import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { FormScripts } from '../ports';
import { jiraRead, jiraWrite, json } from './jira-call';
import { jiraPages } from './jira-pages';

const Context = z.object({
  projectId: z.optional(z.nullable(z.string())),
  issueTypeId: z.optional(z.nullable(z.string())),
  viewType: z.optional(z.nullable(z.string())),
});
const Row = z.object({
  id: z.string(),
  name: z.string(),
  data: z.optional(z.string()),
  contexts: z.optional(z.array(Context)),
});

/** Jira lets only the app itself see and change its UI modifications. */
export const jiraFormScripts: FormScripts = {
  async list() {
    const rows = await jiraPages(Row, 'GET /uiModifications', (startAt) =>
      asApp().requestJira(
        route`/rest/api/3/uiModifications?expand=${'data,contexts'}&startAt=${startAt}&maxResults=100`,
      ),
    );
    if (!rows.ok) return rows;
    return ok(
      rows.value.map(({ id, name, data = '', contexts = [] }) => ({
        id,
        name,
        data,
        contexts: contexts.map(({ projectId = null, issueTypeId = null, viewType = null }) => ({
          projectId,
          issueTypeId,
          viewType,
        })),
      })),
    );
  },
  async create(script) {
    const created = await jiraRead(z.object({ id: z.string() }), 'POST /uiModifications', () =>
      asApp().requestJira(route`/rest/api/3/uiModifications`, { method: 'POST', ...json(script) }),
    );
    return created.ok ? ok({}) : created;
  },
  update: (id, script) =>
    jiraWrite('PUT /uiModifications/{id}', () =>
      asApp().requestJira(route`/rest/api/3/uiModifications/${id}`, { method: 'PUT', ...json(script) }),
    ),
  remove: (id) =>
    jiraWrite('DELETE /uiModifications/{id}', () =>
      asApp().requestJira(route`/rest/api/3/uiModifications/${id}`, { method: 'DELETE' }),
    ),
};
