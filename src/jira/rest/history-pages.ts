import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { FiledItem } from '../../core/suggest/category/history-item-of';
import type { HistoryPages } from '../learn-ports';
import { ownWords } from '../../core/readable-copy/splice-copy';
import { jiraRead, json } from './jira-call';

/** A page has to fit into one stored value with at most 1,455 signs of three bytes an item (Forge KVS: 240 KiB). */
const PAGE = 50;
const FIELDS = ['summary', 'description', 'created', 'components', 'labels'];

const Found = z.object({
  id: z.optional(z.string()),
  fields: z.looseObject({
    summary: z.optional(z.nullable(z.string())),
    description: z.optional(z.unknown()),
    created: z.string(),
    components: z.optional(z.array(z.object({ name: z.string() }))),
    labels: z.optional(z.array(z.string())),
  }),
});
const Page = z.object({ issues: z.array(Found), nextPageToken: z.optional(z.nullable(z.string())) });

const filedItem = ({ id, fields }: z.infer<typeof Found>, reportField: string): FiledItem => ({
  id,
  summary: fields.summary ?? '',
  description: ownWords(fields.description),
  created: Date.parse(fields.created),
  components: (fields.components ?? []).map(({ name }) => name),
  labels: fields.labels ?? [],
  report: fields[reportField] ?? null,
});

export const jiraHistoryPages: HistoryPages = {
  async page(jql, reportField, token) {
    const from = token === null ? {} : { nextPageToken: token };
    const body = { jql, maxResults: PAGE, fields: [...FIELDS, reportField], ...from };
    const answer = await jiraRead(Page, 'POST /search/jql', () =>
      asApp().requestJira(route`/rest/api/3/search/jql`, { method: 'POST', ...json(body) }),
    );
    if (!answer.ok) return answer;
    const { issues, nextPageToken } = answer.value;
    return ok({ items: issues.map((found) => filedItem(found, reportField)), next: nextPageToken ?? null });
  },
};
