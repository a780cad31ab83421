import { route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { FormScripts } from '../ports';
import { jiraRead, jiraWrite } from './jira-call';
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
    const rows = await jiraPages(
      Row,
      'app',
      (startAt) => route`/rest/api/3/uiModifications?expand=${'data,contexts'}&startAt=${startAt}&maxResults=100`,
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
    const created = await jiraRead(z.object({ id: z.string() }), {
      as: 'app',
      route: route`/rest/api/3/uiModifications`,
      method: 'POST',
      body: script,
    });
    return created.ok ? ok({}) : created;
  },
  update: (id, script) =>
    jiraWrite({ as: 'app', route: route`/rest/api/3/uiModifications/${id}`, method: 'PUT', body: script }),
  remove: (id) => jiraWrite({ as: 'app', route: route`/rest/api/3/uiModifications/${id}`, method: 'DELETE' }),
};
