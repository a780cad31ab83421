import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { SearchMarks } from '../search-ports';
import { jiraRead, jiraWrite, json } from './jira-call';
import { askedFields, Found, workItemFrom } from './work-item-shape';

/** The key that manifest.yml has Jira index (`jira:entityProperty`). */
const SEARCH_KEY = 'preflight';
const Marked = z.extend(Found, { properties: z.optional(z.record(z.string(), z.unknown())) });

export const jiraSearchMarks: SearchMarks = {
  async read(issueId, facts) {
    const fields = askedFields(facts).join(',');
    const answer = await jiraRead(Marked, 'GET /issue/{issue}', () =>
      asApp().requestJira(
        route`/rest/api/3/issue/${issueId}?fields=${fields}&expand=changelog&properties=${SEARCH_KEY}`,
      ),
    );
    if (!answer.ok) return answer;
    return ok({ item: workItemFrom(answer.value, facts), mark: answer.value.properties?.[SEARCH_KEY] });
  },
  write: (issueId, mark) =>
    jiraWrite('PUT /issue/{issue}/properties/{property}', () =>
      asApp().requestJira(route`/rest/api/3/issue/${issueId}/properties/${SEARCH_KEY}`, {
        method: 'PUT',
        ...json(mark),
      }),
    ),
  async remove(issueId) {
    const answer = await jiraWrite('DELETE /issue/{issue}/properties/{property}', () =>
      asApp().requestJira(route`/rest/api/3/issue/${issueId}/properties/${SEARCH_KEY}`, { method: 'DELETE' }),
    );
    return !answer.ok && answer.failure.code === 'NOT_FOUND' ? ok({}) : answer;
  },
};
