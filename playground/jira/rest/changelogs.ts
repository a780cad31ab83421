import * as z from 'zod/mini';

import type { Change } from '../model';
import { pageOf } from '../page';
import { ok, route, withBody, withIssue, type Route } from '../route';
import { personShape } from '../shapes/small-shapes';
import { findIssue, type Site } from '../site';

/** One change of a work item, as the changelog shows it. */
export function historyShape(site: Site, { id, authorId, created, items }: Change) {
  const author = site.users.get(authorId);
  const by = author === undefined ? { accountId: authorId, displayName: 'The app' } : personShape(site, author);
  return { id, author: by, created, items };
}

/** Oldest first, as Jira's own page of histories. */
const changelog = withIssue('BROWSE_PROJECTS', (call, issue) => {
  const page = pageOf(call, issue.changes, 100);
  return ok({ ...page, values: page.values.map((change) => historyShape(call.site, change)) });
});

const BulkFetch = z.object({
  issueIdsOrKeys: z.array(z.string()).check(z.minLength(1), z.maxLength(1_000)),
  fieldIds: z.optional(z.array(z.string()).check(z.maxLength(10))),
  maxResults: z.optional(z.int().check(z.gte(1), z.lte(10_000))),
  nextPageToken: z.optional(z.string()),
});

/** Histories of many work items, each page with at most `maxResults` of them; `fieldIds` keeps those that touch a field. */
const fetchMany = withBody(BulkFetch, ({ site }, { issueIdsOrKeys, fieldIds, maxResults = 1_000, nextPageToken }) => {
  const touches = ({ items }: Change) =>
    fieldIds === undefined || items.some(({ fieldId }) => fieldIds.includes(fieldId));
  const all = issueIdsOrKeys.flatMap((idOrKey) => {
    const issue = findIssue(site, idOrKey);
    return (issue?.changes ?? []).filter(touches).map((change) => ({ issueId: issue?.id ?? '', change }));
  });
  const start = Number(nextPageToken ?? 0);
  const page = all.slice(start, start + maxResults);
  const issueChangeLogs = [...new Set(page.map(({ issueId }) => issueId))].map((issueId) => ({
    issueId,
    changeHistories: page.filter((one) => one.issueId === issueId).map(({ change }) => historyShape(site, change)),
  }));
  const next = start + page.length < all.length ? { nextPageToken: String(start + page.length) } : {};
  return ok({ issueChangeLogs, ...next });
});

export const changelogRoutes: Route[] = [
  route('GET /issue/{issue}/changelog', changelog),
  route('POST /changelog/bulkfetch', fetchMany),
];
