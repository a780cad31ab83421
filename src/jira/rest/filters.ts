import { asUser, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import { moduleAri } from '../app-identity';
import type { Filters } from '../search-ports';
import { jiraRead, json } from './jira-call';

const Custom = z.object({ custom: z.optional(z.string()) });
const Fields = z.array(z.object({ name: z.string(), schema: z.optional(Custom) }));
const Counted = z.object({ count: z.number() });
const Saved = z.object({ id: z.string(), name: z.string() });

export const jiraFilters: Filters = {
  async fieldName() {
    const answer = await jiraRead(Fields, 'GET /field', () => asUser().requestJira(route`/rest/api/3/field`));
    if (!answer.ok) return answer;
    const ours = moduleAri('preflight-report');
    return ok(answer.value.find(({ schema }) => schema?.custom === ours)?.name ?? null);
  },
  async count(jql) {
    const answer = await jiraRead(Counted, 'POST /search/approximate-count', () =>
      asUser().requestJira(route`/rest/api/3/search/approximate-count`, { method: 'POST', ...json({ jql }) }),
    );
    return answer.ok ? ok(answer.value.count) : answer;
  },
  /** Without share permissions Jira takes the person's default, which may be everybody (OpenAPI, Create filter). */
  save: ({ name, jql }) =>
    jiraRead(Saved, 'POST /filter', () =>
      asUser().requestJira(route`/rest/api/3/filter`, {
        method: 'POST',
        ...json({ name, jql, favourite: true, sharePermissions: [] }),
      }),
    ),
};
