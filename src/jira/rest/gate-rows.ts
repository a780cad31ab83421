import { route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { Asking, GateRows } from '../ports';
import { apiOf, jiraRead, jiraWrite, json } from './jira-call';

/** The key that the gate's expression reads. */
const KEY = 'preflight-gate';
const Property = z.object({ value: z.unknown() });

export const jiraGateRows = (as: Asking): GateRows => ({
  async read(projectId) {
    const answer = await jiraRead(Property, 'GET /project/{project}/properties/{property}', () =>
      apiOf(as).requestJira(route`/rest/api/3/project/${projectId}/properties/${KEY}`),
    );
    if (answer.ok) return ok(answer.value.value);
    return answer.failure.code === 'NOT_FOUND' ? ok(null) : answer;
  },
  write: (projectId, rows) =>
    jiraWrite('PUT /project/{project}/properties/{property}', () =>
      apiOf(as).requestJira(route`/rest/api/3/project/${projectId}/properties/${KEY}`, {
        method: 'PUT',
        ...json(rows),
      }),
    ),
  async remove(projectId) {
    const answer = await jiraWrite('DELETE /project/{project}/properties/{property}', () =>
      apiOf(as).requestJira(route`/rest/api/3/project/${projectId}/properties/${KEY}`, { method: 'DELETE' }),
    );
    return !answer.ok && answer.failure.code === 'NOT_FOUND' ? ok({}) : answer;
  },
});
