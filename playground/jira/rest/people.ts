import { appAccounts, ownAccount } from '../app-accounts';
import type { User } from '../model';
import { refuse } from '../request';
import { ok, route, type Call, type Route } from '../route';
import { userShape } from '../shapes/small-shapes';

const found = ({ site, query }: Call): User | undefined => {
  const asked = query.get('accountId') ?? '';
  return site.users.get(asked) ?? appAccounts(site).find(({ accountId }) => accountId === asked);
};
const noSuchUser = refuse(404, 'Specified user does not exist or you do not have required permissions.');
const groupOf = (name: string) => ({ groupId: `group-${name}`, name });

const myself = (call: Call) => {
  const user = call.user ?? ownAccount(call.site);
  const groups = { size: user.groups.length, items: user.groups.map(groupOf) };
  return ok({ ...userShape(call.site, user), groups });
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
