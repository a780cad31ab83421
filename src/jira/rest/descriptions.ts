import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { Descriptions } from '../copy-ports';
import { jiraRead, jiraWrite, json } from './jira-call';

const WithId = z.object({ id: z.string() });
const Found = z.object({
  fields: z.looseObject({ project: WithId, issuetype: WithId, description: z.optional(z.unknown()) }),
});

export const jiraDescriptions: Descriptions = {
  async read(issueId, reportField) {
    const fields = ['project', 'issuetype', 'description', reportField].join(',');
    const answer = await jiraRead(Found, 'GET /issue/{issue}', () =>
      asApp().requestJira(route`/rest/api/3/issue/${issueId}?fields=${fields}`),
    );
    if (!answer.ok) return answer;
    const { project, issuetype, description, ...others } = answer.value.fields;
    return ok({
      projectId: project.id,
      issueTypeId: issuetype.id,
      description: description ?? null,
      report: others[reportField] ?? null,
    });
  },
  write: (issueId, doc) =>
    jiraWrite('PUT /issue/{issue}', () =>
      asApp().requestJira(route`/rest/api/3/issue/${issueId}?notifyUsers=false`, {
        method: 'PUT',
        ...json({ fields: { description: doc } }),
      }),
    ),
};
