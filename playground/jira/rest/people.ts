import type { User } from '../model';
import { refuse } from '../request';
import { ok, route, type Call, type Route } from '../route';
import { userShape } from '../shapes/small-shapes';

const found = ({ site, query }: Call): User | undefined => site.users.get(query.get('accountId') ?? '');
const noSuchUser = refuse(404, 'Specified user does not exist or you do not have required permissions.');
const groupOf = (name: string) => ({ groupId: `group-${name}`, name });

const myself = (call: Call) => {
  if (call.user === null) return ok({ accountId: call.site.app.appId, accountType: 'app', displayName: 'The app' });
  const groups = { size: call.user.groups.length, items: call.user.groups.map(groupOf) };
  return ok({ ...userShape(call.site, call.user), groups });
};

const searchUsers = ({ site, query }: Call) => {
  const asked = (query.get('query') ?? '').toLowerCase();
  const fits = ({ displayName, emailAddress }: User) => `${displayName} ${emailAddress}`.toLowerCase().includes(asked);
  const most = Number(query.get('maxResults') ?? 50);
  return ok(
    [...site.users.values()]
      .filter(fits)
      .slice(0, most)
      .map((user) => userShape(site, user)),
  );
};

export const peopleRoutes: Route[] = [
  route('GET /myself', myself),
  route('GET /user', (call) => {
    const user = found(call);
    return user === undefined ? noSuchUser : ok(userShape(call.site, user));
  }),
  route('GET /user/search', searchUsers),
  route('GET /user/groups', (call) => {
    const user = found(call);
    return user === undefined ? noSuchUser : ok(user.groups.map(groupOf));
  }),
];
