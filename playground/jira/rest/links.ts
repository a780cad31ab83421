import * as z from 'zod/mini';

import { may } from '../permissions';
import { refuse, type JiraAnswer } from '../request';
import { ok, route, withBody, type Call, type Route } from '../route';
import { findIssue } from '../site';

/** A fresh site's own four; two read the same both ways. */
const TYPES = [
  { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

const types = ({ site }: Call): JiraAnswer =>
  ok({
    issueLinkTypes: TYPES.map((type) => ({ ...type, self: `${site.baseUrl}/rest/api/3/issueLinkType/${type.id}` })),
  });

const End = z.object({ id: z.optional(z.string()), key: z.optional(z.string()) });
const Link = z.object({
  type: z.object({ id: z.optional(z.string()), name: z.optional(z.string()) }),
  inwardIssue: End,
  outwardIssue: End,
});

/** Who may not see an end is told that it does not exist; the permission to link is asked of the outward end's project (OpenAPI, Create issue link). */
const link = withBody(Link, ({ site, user }, { type, inwardIssue, outwardIssue }) => {
  const kind = TYPES.find(({ id, name }) => id === type.id || name === type.name);
  if (kind === undefined) return refuse(404, 'No issue link type was found.');
  const ends = [inwardIssue, outwardIssue].map(({ id, key }) => findIssue(site, id ?? key ?? ''));
  const [inward, outward] = ends;
  if (inward === undefined || outward === undefined || !may(user, 'BROWSE_PROJECTS'))
    return refuse(404, 'Issue does not exist or you do not have permission to see it.');
  if (!may(user, 'LINK_ISSUES', outward.projectId)) return refuse(401, 'You are not permitted to link issues.');
  site.links.push({ typeId: kind.id, inwardId: inward.id, outwardId: outward.id });
  return { status: 201 };
});

export const linkRoutes: Route[] = [route('GET /issueLinkType', types), route('POST /issueLink', link)];
