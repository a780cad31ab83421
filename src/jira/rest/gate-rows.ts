import { route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { GateRows } from '../ports';
import { jiraRead, jiraWrite } from './jira-call';

/** The key that the gate's expression reads. */
const KEY = 'preflight-gate';
const Property = z.object({ value: z.unknown() });
const at = (projectId: string) => route`/rest/api/3/project/${projectId}/properties/${KEY}`;

export const jiraGateRows: GateRows = {
  async read(projectId) {
    const answer = await jiraRead(Property, { as: 'person', route: at(projectId) });
    if (answer.ok) return ok(answer.value.value);
    return answer.failure.code === 'NOT_FOUND' ? ok(null) : answer;
  },
  write: (projectId, rows) => jiraWrite({ as: 'person', route: at(projectId), method: 'PUT', body: rows }),
  async remove(projectId) {
    const answer = await jiraWrite({ as: 'person', route: at(projectId), method: 'DELETE' });
    return !answer.ok && answer.failure.code === 'NOT_FOUND' ? ok({}) : answer;
  },
};
