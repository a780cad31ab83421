import { appAccounts, ownAccount } from '../app-accounts';
import type { User } from '../model';
import { refuse } from '../request';
import { pageOf } from '../page';
import { ok, route, type Call, type Route } from '../route';
import { userShape } from '../shapes/small-shapes';

const userWith = (site: Call['site'], asked: string): User | undefined =>
  site.users.get(asked) ?? appAccounts(site).find(({ accountId }) => accountId === asked);
const found = ({ site, query }: Call): User | undefined => userWith(site, query.get('accountId') ?? '');
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

/** Several at once, app accounts too; who does not exist is left out. */
const someUsers = (call: Call) => {
  const users = call.query.getAll('accountId').flatMap((id) => userWith(call.site, id) ?? []);
  return ok(
    pageOf(
      call,
      users.map((user) => userShape(call.site, user)),
      200,
    ),
  );
};

const groupNames = ({ site }: Call): string[] => [...new Set([...site.users.values()].flatMap(({ groups }) => groups))];

const someGroups = (call: Call) => {
  const asked = call.query.getAll('groupId');
  const groups = groupNames(call).map(groupOf);
  return ok(
    pageOf(
      call,
      groups.filter(({ groupId }) => asked.includes(groupId)),
      50,
    ),
  );
};

const pickGroups = (call: Call) => {
  const asked = (call.query.get('query') ?? '').toLowerCase();
  const fitting = groupNames(call).filter((name) => name.toLowerCase().includes(asked));
  const groups = fitting.slice(0, Number(call.query.get('maxResults') ?? 20)).map((name) => ({
    ...groupOf(name),
    ...{ html: name, labels: [] },
  }));
  return ok({ header: `Showing ${groups.length} of ${fitting.length} matching groups`, total: fitting.length, groups });
};

export const peopleRoutes: Route[] = [
  route('GET /myself', myself),
  route('GET /user', (call) => {
    const user = found(call);
    return user === undefined ? noSuchUser : ok(userShape(call.site, user));
  }),
  route('GET /user/search', searchUsers),
  route('GET /user/bulk', someUsers),
  route('GET /groups/picker', pickGroups),
  route('GET /group/bulk', someGroups),
  route('GET /user/groups', (call) => {
    const user = found(call);
    return user === undefined ? noSuchUser : ok(user.groups.map(groupOf));
  }),
];
