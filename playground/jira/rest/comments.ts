import * as z from 'zod/mini';

import { recordMail } from '../issues/notify';
import type { Comment } from '../model';
import { pageOf } from '../page';
import { refuse } from '../request';
import { ok, route, withBody, withIssue, type Route } from '../route';
import { personShape } from '../shapes/small-shapes';
import { isoNow, type Site } from '../site';

const MOST_COMMENTS = 5_000;
const Property = z.object({ key: z.string(), value: z.unknown() });
const Body = z.object({
  properties: z.optional(z.array(Property)),
  body: z.looseObject({ type: z.literal('doc'), version: z.number(), content: z.array(z.unknown()) }),
});

function commentShape(site: Site, { id, authorId, body, created }: Comment) {
  const author = site.users.get(authorId);
  const by = author === undefined ? { accountId: authorId, displayName: 'The app' } : personShape(site, author);
  return { id, author: by, updateAuthor: by, body, created, updated: created };
}

const add = withIssue('ADD_COMMENTS', (call, issue) =>
  withBody(Body, ({ site, user }, { body, properties = [] }) => {
    if (issue.comments.length >= MOST_COMMENTS) return refuse(413, 'The issue has reached its limit of comments.');
    const comment = {
      id: site.nextId(),
      authorId: user?.accountId ?? site.app.appId,
      body,
      created: isoNow(site),
      properties,
    };
    issue.comments.push(comment);
    recordMail(call, issue, 'comment');
    return { status: 201, body: commentShape(site, comment) };
  })(call),
);

const list = withIssue('BROWSE_PROJECTS', (call, { comments }) => {
  const sorted = call.query.get('orderBy') === '-created' ? comments.toReversed() : comments;
  const { values, startAt, maxResults, total } = pageOf(call, sorted, 100);
  const isExpanded = call.query.get('expand') === 'properties';
  const shapes = values.map((comment) => ({
    ...commentShape(call.site, comment),
    ...(isExpanded ? { properties: comment.properties ?? [] } : {}),
  }));
  return ok({ startAt, maxResults, total, comments: shapes });
});

export const commentRoutes: Route[] = [
  route('GET /issue/{issue}/comment', list),
  route('POST /issue/{issue}/comment', add),
];
