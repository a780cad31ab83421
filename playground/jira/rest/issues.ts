import * as z from 'zod/mini';

import { createdShape, createIssue, refusedCreate } from '../issues/create-issue';
import { BulkCreateRequest, CreateRequest, EditRequest } from '../issues/issue-requests';
import { editIssue } from '../issues/edit-issue';
import { refuse } from '../request';
import { done, ok, route, withBody, withIssue, type Call, type Route } from '../route';
import { findIssue, type Site } from '../site';
import { issueShape, pickProperties } from '../shapes/issue-shape';
import { formattedFields } from '../shapes/formatted-fields';
import type { Issue } from '../model';
import { historyShape } from './changelogs';

const listIn = (query: URLSearchParams, name: string): string[] =>
  query.getAll(name).flatMap((text) => text.split(',').filter((part) => part !== ''));

const MOST_RECENT = 100;
/** `expand=changelog`: the latest changes, newest first, unlike the page of `/changelog`. */
const recentChanges = (site: Site, { changes }: Issue) => {
  const histories = changes.toReversed().slice(0, MOST_RECENT);
  return {
    startAt: 0,
    maxResults: histories.length,
    total: changes.length,
    histories: histories.map((change) => historyShape(site, change)),
  };
};

function getIssue({ site, query, user }: Call, issue: Issue) {
  const properties = listIn(query, 'properties');
  const expand = listIn(query, 'expand');
  return ok({
    ...issueShape(site, issue, listIn(query, 'fields')),
    ...(properties.length === 0 ? {} : { properties: pickProperties(issue.properties, properties) }),
    ...(expand.includes('changelog') ? { changelog: recentChanges(site, issue) } : {}),
    ...(expand.includes('renderedFields') ? { renderedFields: formattedFields(site, issue, user) } : {}),
  });
}

const create = withBody(CreateRequest, (call, request) => {
  const made = createIssue(call, request);
  return made.ok ? { status: 201, body: createdShape(call.site, made.issue) } : refusedCreate(made);
});

/** Each row for itself: what can be made is made, the rest is listed. */
const createMany = withBody(BulkCreateRequest, (call, { issueUpdates }) => {
  const made = issueUpdates.map((request) => createIssue(call, request));
  const issues = made.flatMap((one) => (one.ok ? [createdShape(call.site, one.issue)] : []));
  const errors = made.flatMap((one, index) =>
    one.ok ? [] : [{ status: one.status, elementErrors: one.errors, failedElementNumber: index }],
  );
  return { status: issues.length > 0 ? 201 : 400, body: { issues, errors } };
});

const edit = withIssue('EDIT_ISSUES', (call, issue) =>
  withBody(EditRequest, (same, request) => {
    const refused = editIssue(same, issue, request);
    if (refused !== null) return refused;
    return same.query.get('returnIssue') === 'true' ? getIssue(same, findIssue(same.site, issue.id) ?? issue) : done;
  })(call),
);

const remove = withIssue('DELETE_ISSUES', ({ site, query }, { id }) => {
  const parts = [...site.issues.values()].filter(({ parentId }) => parentId === id);
  if (parts.length > 0 && query.get('deleteSubtasks') !== 'true')
    return refuse(400, 'The issue has subtasks. You must specify the deleteSubtasks parameter to delete this issue.');
  for (const gone of [id, ...parts.map((part) => part.id)]) site.issues.delete(gone);
  return done;
});

const BulkFetch = z.object({
  issueIdsOrKeys: z.array(z.string()).check(z.maxLength(100)),
  fields: z.optional(z.array(z.string())),
  properties: z.optional(z.array(z.string())),
});
const fetchMany = withBody(BulkFetch, ({ site }, { issueIdsOrKeys, fields = [], properties = [] }) => {
  const found = issueIdsOrKeys.flatMap((idOrKey) => findIssue(site, idOrKey) ?? []);
  const issues = found.map((issue) => ({
    ...issueShape(site, issue, fields),
    ...(properties.length === 0 ? {} : { properties: pickProperties(issue.properties, properties) }),
  }));
  return ok({ issues, issueErrors: [] });
});

export const issueRoutes: Route[] = [
  route('POST /issue', create),
  route('POST /issue/bulk', createMany),
  route('POST /issue/bulkfetch', fetchMany),
  route('GET /issue/{issue}', withIssue('BROWSE_PROJECTS', getIssue)),
  route('PUT /issue/{issue}', edit),
  route('DELETE /issue/{issue}', remove),
];
