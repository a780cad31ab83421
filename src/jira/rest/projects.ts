import { route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { Asking, Project, Projects } from '../ports';
import { apiOf, jiraRead } from './jira-call';

const MOST = 50;
const Row = z.object({ id: z.string(), key: z.string(), name: z.string(), simplified: z.optional(z.boolean()) });
const Found = z.object({ values: z.array(Row), isLast: z.boolean() });
const WithTypes = z.extend(Row, {
  issueTypes: z.array(z.object({ id: z.string(), name: z.string(), subtask: z.optional(z.boolean()) })),
});

/** `simplified` is Jira's word for team-managed. */
const projectFrom = ({ id, key, name, simplified }: z.infer<typeof Row>): Project => ({
  id,
  key,
  name,
  managedBy: simplified === true ? 'team' : 'company',
});

export const jiraProjects = (as: Asking): Projects => ({
  async search(text) {
    const query = new URLSearchParams({ startAt: '0', maxResults: String(MOST), orderBy: 'name' });
    if (text.trim() !== '') query.set('query', text.trim());
    const answer = await jiraRead(Found, 'GET /project/search', () =>
      apiOf(as).requestJira(route`/rest/api/3/project/search?${query}`),
    );
    if (!answer.ok) return answer;
    return ok({ projects: answer.value.values.map(projectFrom), more: !answer.value.isLast });
  },
  async read(projectId) {
    const answer = await jiraRead(WithTypes, 'GET /project/{project}', () =>
      apiOf(as).requestJira(route`/rest/api/3/project/${projectId}`),
    );
    if (!answer.ok) return answer;
    const issueTypes = answer.value.issueTypes.map(({ id, name, subtask }) => ({
      id,
      name,
      subtask: subtask === true,
    }));
    return ok({ ...projectFrom(answer.value), issueTypes });
  },
});
