import * as z from 'zod/mini';

import type { Filter } from '../model';
import { refuse } from '../request';
import { ok, route, withBody, type Call, type Route } from '../route';
import { parseJql } from '../search/parse-jql';
import { clauseProblem } from '../search/clause-problem';
import { personShape } from '../shapes/small-shapes';
import { keep, type Site } from '../site';

const Body = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(255)),
  description: z.optional(z.string()),
  jql: z.optional(z.string()),
  favourite: z.optional(z.boolean()),
  sharePermissions: z.optional(z.array(z.unknown())),
});

function filterShape(site: Site, { id, name, description, jql, favourite, ownerId }: Filter) {
  const owner = site.users.get(ownerId);
  return {
    self: `${site.baseUrl}/rest/api/3/filter/${id}`,
    id,
    name,
    description,
    jql,
    favourite,
    ...(owner === undefined ? {} : { owner: personShape(site, owner) }),
    viewUrl: `${site.baseUrl}/issues/?filter=${id}`,
    sharePermissions: [],
    editPermissions: [],
  };
}

/** Nobody has two filters of one name, and a query that cannot be run is none (Jira's words for the name, assumed for the query). */
const create = withBody(Body, ({ site, user }, { name, description = '', jql = '', favourite = false }) => {
  if (user === null) return refuse(401, 'Only a person can have filters.');
  const isTaken = [...site.filters.values()].some((one) => one.ownerId === user.accountId && one.name === name);
  if (isTaken) return refuse(400, [], { filterName: 'Filter with same name already exists.' });
  const query = parseJql(jql);
  if (query === null) return refuse(400, [], { jql: 'The JQL query you specified is invalid.' });
  const problem = query.where === null ? null : clauseProblem(site, query.where);
  if (problem !== null) return problem;
  const filter = { id: site.nextId(), name, description, jql, favourite, ownerId: user.accountId };
  return ok(filterShape(site, keep(site.filters, filter)));
});

/** What its owner keeps for themselves nobody else sees. */
function read({ site, user, params }: Call) {
  const filter = site.filters.get(params['filter'] ?? '');
  if (filter === undefined || filter.ownerId !== user?.accountId)
    return refuse(
      400,
      'The selected filter is not available to you, perhaps it has been deleted or had its permissions changed.',
    );
  return ok(filterShape(site, filter));
}

export const filterRoutes: Route[] = [route('POST /filter', create), route('GET /filter/{filter}', read)];
