import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import { ownWords } from '../../core/readable-copy/splice-copy';
import type { NamedItems } from '../chain-ports';
import { jiraRead, json } from './jira-call';

const Named = z.object({
  id: z.string(),
  key: z.string(),
  fields: z.looseObject({
    summary: z.optional(z.nullable(z.string())),
    description: z.optional(z.unknown()),
    priority: z.optional(z.nullable(z.object({ id: z.string() }))),
    project: z.object({ id: z.string() }),
    issuetype: z.object({ id: z.string() }),
    created: z.string(),
  }),
});
const ASKED = ['summary', 'description', 'priority', 'project', 'issuetype', 'created'];

const Found = z.object({
  issues: z.array(
    z.object({
      key: z.string(),
      fields: z.object({
        summary: z.string(),
        created: z.string(),
        status: z.object({ name: z.string() }),
        description: z.optional(z.unknown()),
      }),
    }),
  ),
});
const MOST = 50;
const FIELDS = ['summary', 'created', 'status', 'description'];

export const jiraNamedItems: NamedItems = {
  async read(key, fieldId) {
    const fields = [...ASKED, fieldId].join(',');
    const answer = await jiraRead(Named, 'GET /issue/{issue}', () =>
      asUser().requestJira(route`/rest/api/3/issue/${key}?fields=${fields}`),
    );
    if (!answer.ok) return answer;
    const { summary, description, priority, project, issuetype, created, ...others } = answer.value.fields;
    return ok({
      ...{ id: answer.value.id, key: answer.value.key, projectId: project.id, issueTypeId: issuetype.id },
      ...{ summary: summary ?? '', description: ownWords(description), priorityId: priority?.id ?? null },
      ...{ created: Date.parse(created), report: others[fieldId] ?? null },
    });
  },
  async search(jql) {
    const body = { jql, maxResults: MOST, fields: FIELDS };
    const answer = await jiraRead(Found, 'POST /search/jql', () =>
      asUser().requestJira(route`/rest/api/3/search/jql`, { method: 'POST', ...json(body) }),
    );
    if (!answer.ok) return answer;
    return ok(
      answer.value.issues.map(({ key, fields: { summary, created, status, description } }) => ({
        ...{ key, summary, status: status.name },
        ...{ created: Date.parse(created), description: ownWords(description) },
      })),
    );
  },
};
