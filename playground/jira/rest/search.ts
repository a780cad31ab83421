import * as z from 'zod/mini';

import { ok, route, withBody, type Call, type Route } from '../route';
import { searchIssues } from '../search/search-issues';
import { formattedFields } from '../shapes/formatted-fields';
import { issueShape, pickProperties } from '../shapes/issue-shape';

const LARGEST_PAGE = 5_000;
const Search = z.object({
  jql: z.string(),
  nextPageToken: z.optional(z.string()),
  maxResults: z.optional(z.int()),
  fields: z.optional(z.array(z.string())),
  properties: z.optional(z.array(z.string()).check(z.maxLength(5))),
  expand: z.optional(z.string()),
  reconcileIssues: z.optional(z.array(z.number()).check(z.maxLength(50))),
});

/** One page, without a total. Without `fields` only ids. The index is never late here; Jira's may be. */
const search = withBody(Search, ({ site, user }, { jql, nextPageToken, maxResults = 50, ...wanted }) => {
  const { fields, properties = [], expand = '' } = wanted;
  const rendered = expand.split(',').includes('renderedFields');
  const found = searchIssues(site, jql);
  if (!found.ok) return found.answer;
  const start = Number(nextPageToken ?? 0);
  const end = start + Math.min(maxResults, LARGEST_PAGE);
  const issues = found.issues.slice(start, end).map((issue) => ({
    ...(fields === undefined ? { id: issue.id } : issueShape(site, issue, fields)),
    ...(rendered ? { renderedFields: formattedFields(site, issue, user) } : {}),
    ...(properties.length === 0 ? {} : { properties: pickProperties(issue.properties, properties) }),
  }));
  const isLast = end >= found.issues.length;
  return ok({ issues, isLast, ...(isLast ? {} : { nextPageToken: String(end) }) });
});

/** The same by query parameters. */
function searchByQuery(call: Call) {
  const { query } = call;
  const lists = (name: string) => query.getAll(name).flatMap((text) => text.split(','));
  const body = {
    jql: query.get('jql') ?? '',
    ...(query.has('nextPageToken') ? { nextPageToken: query.get('nextPageToken') } : {}),
    ...(query.has('maxResults') ? { maxResults: Number(query.get('maxResults')) } : {}),
    ...(query.has('fields') ? { fields: lists('fields') } : {}),
    ...(query.has('expand') ? { expand: query.get('expand') } : {}),
    ...(query.has('properties') ? { properties: lists('properties') } : {}),
  };
  return search({ ...call, body });
}

const count = withBody(z.object({ jql: z.string() }), ({ site }, { jql }) => {
  const found = searchIssues(site, jql);
  return found.ok ? ok({ count: found.issues.length }) : found.answer;
});

export const searchRoutes: Route[] = [
  route('GET /search/jql', searchByQuery),
  route('POST /search/jql', search),
  route('POST /search/approximate-count', count),
];
