import { route } from '@forge/api';
import * as z from 'zod/mini';

import { ok, type Result } from '../../contract/failure';
import type { Asking, Project, Projects } from '../ports';
import { apiOf, jiraRead } from './jira-call';

const MOST = 50;
const Row = z.object({ id: z.string(), key: z.string(), name: z.string(), simplified: z.optional(z.boolean()) });
const Found = z.object({ values: z.array(Row), total: z.number() });
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

const chunksOf = (ids: readonly string[]): string[][] =>
  Array.from({ length: Math.ceil(ids.length / MOST) }, (_, n) => ids.slice(n * MOST, (n + 1) * MOST));

const queryFor = (text: string, ids: readonly string[] = [], startAt = 0): URLSearchParams => {
  const query = new URLSearchParams({ startAt: String(startAt), maxResults: String(MOST), orderBy: 'name' });
  if (text.trim() !== '') query.set('query', text.trim());
  for (const id of ids) query.append('id', id);
  return query;
};

const find = (as: Asking, query: URLSearchParams) =>
  jiraRead(Found, 'GET /project/search', () => apiOf(as).requestJira(route`/rest/api/3/project/search?${query}`));

/** Jira takes 50 ids a call: 500 covered projects are ten calls at once. */
async function among(as: Asking, ids: readonly string[], text: string): Promise<Result<Project[]>> {
  const answers = await Promise.all(chunksOf(ids).map((chunk) => find(as, queryFor(text, chunk))));
  const failed = answers.find((answer) => !answer.ok);
  if (failed?.ok === false) return failed;
  const found = answers.flatMap((answer) => (answer.ok ? answer.value.values.map(projectFrom) : []));
  return ok(found.sort((one, other) => one.name.localeCompare(other.name)));
}

export const jiraProjects = (as: Asking): Projects => ({
  async search(text, startAt) {
    const answer = await find(as, queryFor(text, [], startAt));
    if (!answer.ok) return answer;
    return ok({ projects: answer.value.values.map(projectFrom), total: answer.value.total });
  },
  among: (ids, text) => among(as, ids, text),
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
