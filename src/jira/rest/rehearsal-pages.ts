import { asApp, route } from '@forge/api';
import * as z from 'zod/mini';

import { ok } from '../../contract/failure';
import type { Rehearsed } from '../../core/rehearse/outcome-of';
import type { RehearsalPages } from '../rehearsal-ports';
import type { SiteFacts } from '../repair-ports';
import { jiraRead, json } from './jira-call';
import { askedFields, Found, workItemFrom } from './work-item-shape';

/** The most that Jira answers with fields in one page (enhanced search, `maxResults`). */
const PAGE = 100;
const Creator = z.object({ creator: z.optional(z.nullable(z.object({ accountType: z.optional(z.string()) }))) });
const Page = z.object({ issues: z.array(Found), nextPageToken: z.optional(z.nullable(z.string())) });

const creatorTypes: Readonly<Record<string, Rehearsed['creatorType']>> = { app: 'app', customer: 'customer' };

/** `accountType` of a user: `atlassian`, `app` or `customer` (OpenAPI, User). */
function rehearsedFrom(found: Found, facts: SiteFacts): Rehearsed {
  const accountType = Creator.safeParse(found.fields).data?.creator?.accountType ?? '';
  return { item: workItemFrom(found, facts), creatorType: creatorTypes[accountType] ?? 'person' };
}

export const jiraRehearsalPages: RehearsalPages = {
  async page(jql, facts, token) {
    const from = token === null ? {} : { nextPageToken: token };
    const body = { jql, maxResults: PAGE, fields: askedFields(facts), ...from };
    const answer = await jiraRead(Page, 'POST /search/jql', () =>
      asApp().requestJira(route`/rest/api/3/search/jql`, { method: 'POST', ...json(body) }),
    );
    if (!answer.ok) return answer;
    const { issues, nextPageToken } = answer.value;
    return ok({ items: issues.map((found) => rehearsedFrom(found, facts)), next: nextPageToken ?? null });
  },
};
