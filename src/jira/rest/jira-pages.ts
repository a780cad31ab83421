import type { APIResponse } from '@forge/api';
import * as z from 'zod/mini';

import { fail, ok, type Result } from '../../contract/failure';
import { jiraRead } from './jira-call';

/** No list that is read page by page comes near this; it ends a walk through a server that never says "last". */
const MOST_PAGES = 200;

/** All rows of a paged list: pages of `{values, isLast?, total?}`, asked for by `startAt`. */
export async function jiraPages<S extends z.ZodMiniType>(
  row: S,
  name: string,
  ask: (startAt: number) => Promise<APIResponse>,
): Promise<Result<z.output<S>[]>> {
  const page = z.object({ values: z.array(row), isLast: z.optional(z.boolean()), total: z.optional(z.number()) });
  const rows: z.output<S>[] = [];
  for (let pages = 0; pages < MOST_PAGES; pages += 1) {
    const answer = await jiraRead(page, name, () => ask(rows.length));
    if (!answer.ok) return answer;
    const { values, isLast, total } = answer.value;
    rows.push(...values);
    const isEnd = isLast ?? (total !== undefined && rows.length >= total);
    if (isEnd || values.length === 0) return ok(rows);
  }
  return fail('JIRA_UNAVAILABLE', 'pages');
}
