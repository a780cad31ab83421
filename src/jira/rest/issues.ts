import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import { ownWords } from '../../core/readable-copy/splice-copy';
import { storedValue } from '../../core/report/stored-value';
import type { Issues } from '../ports';
import { apiOf, jiraRead, jiraWrite, json } from './jira-call';

/** Any of these may be missing: Jira leaves out what the reader may not see. */
const Fields = z.looseObject({
  summary: z.optional(z.nullable(z.string())),
  description: z.optional(z.unknown()),
  project: z.optional(z.nullable(z.object({ id: z.string() }))),
  priority: z.optional(z.nullable(z.object({ id: z.string(), name: z.string() }))),
});
const Issue = z.object({ fields: Fields });

const edit = (issueId: string, fields: object) =>
  jiraWrite('PUT /issue/{issue}', () =>
    asUser().requestJira(route`/rest/api/3/issue/${issueId}`, { method: 'PUT', ...json({ fields }) }),
  );

export const jiraIssues: Issues = {
  async read(issueId, fieldId, as) {
    const fields = ['summary', 'description', 'priority', 'project', fieldId].join(',');
    const answer = await jiraRead(Issue, 'GET /issue/{issue}', () =>
      apiOf(as).requestJira(route`/rest/api/3/issue/${issueId}?fields=${fields}`),
    );
    if (!answer.ok) return answer;
    const { summary, description, priority, project, ...others } = answer.value.fields;
    return ok({
      projectId: project?.id ?? null,
      summary: summary ?? '',
      description: ownWords(description),
      priority: priority ?? null,
      report: others[fieldId] ?? null,
    });
  },
  comment: (issueId, body) =>
    jiraWrite('POST /issue/{issue}/comment', () =>
      asUser().requestJira(route`/rest/api/3/issue/${issueId}/comment`, { method: 'POST', ...json({ body }) }),
    ),
  writeReport: (issueId, fieldId, report) => edit(issueId, { [fieldId]: storedValue(report) }),
  writePriority: (issueId, id) => edit(issueId, { priority: { id } }),
};
