import { refuse } from '../request';
import { done, ok, route, withIssue, type Route } from '../route';
import { personShape } from '../shapes/small-shapes';

const list = withIssue('BROWSE_PROJECTS', ({ site, user }, { watcherIds }) => {
  const watchers = watcherIds.flatMap((id) => site.users.get(id) ?? []);
  return ok({
    isWatching: user !== null && watcherIds.includes(user.accountId),
    watchCount: watchers.length,
    watchers: watchers.map((watcher) => personShape(site, watcher)),
  });
});

/** The body is the account id itself, as a JSON text; without one it is the person who asks. */
const add = withIssue('BROWSE_PROJECTS', ({ site, user, body }, issue) => {
  const accountId = typeof body === 'string' ? body : (user?.accountId ?? '');
  if (!site.users.has(accountId)) return refuse(404, 'The user was not found.');
  if (!issue.watcherIds.includes(accountId)) issue.watcherIds.push(accountId);
  return done;
});

export const watcherRoutes: Route[] = [
  route('GET /issue/{issue}/watchers', list),
  route('POST /issue/{issue}/watchers', add),
];
