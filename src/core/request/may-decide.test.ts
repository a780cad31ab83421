import type { Deciders } from '../policy/deciders';
import { adminsDecide } from '../policy/deciders';
import { Policy } from '../policy/policy';
import { makePolicy } from '../testing/make-policy';
import { mayDecide, membershipMatters, type Candidate } from './may-decide';
import { makeRequest } from './testing/make-request';

const named: Deciders = {
  ...adminsDecide,
  roles: [{ id: '10002', name: 'Leads' }],
  groups: [{ id: 'g-1', name: 'coaches' }],
  users: [{ id: 'kim', name: 'Kim' }],
};
const policyOf = (deciders?: Deciders): Policy => makePolicy(deciders === undefined ? {} : { deciders });
const somebody = (over: Partial<Candidate> = {}): Candidate => ({
  ...{ accountId: 'lee', isAdmin: false, groupIds: [], roleIds: [], ...over },
});

test.each([
  ['a person whom the policy names', { accountId: 'kim' }, 'yes'],
  ['somebody in a named group', { groupIds: ['g-0', 'g-1'] }, 'yes'],
  ['somebody in a named role', { roleIds: ['10002'] }, 'yes'],
  ['an admin', { isAdmin: true }, 'yes'],
  ['anybody else', { groupIds: ['g-2'], roleIds: ['10003'] }, 'no'],
  ['a named person who asked', { accountId: 'riley', groupIds: ['g-1'] }, 'own'],
  ['an admin who asked', { accountId: 'riley', isAdmin: true }, 'own'],
] as const)('%s: %j', (_name, over, may) => {
  expect(mayDecide(somebody(over), makeRequest(), policyOf(named))).toBe(may);
});

test('where nobody is named the admins decide, and the policy can let people decide on their own requests', () => {
  expect(mayDecide(somebody({ isAdmin: true }), makeRequest(), policyOf())).toBe('yes');
  expect(mayDecide(somebody({ accountId: 'kim', groupIds: ['g-1'] }), makeRequest(), policyOf())).toBe('no');
  const own = { ...named, ownRequests: true };
  expect(mayDecide(somebody({ accountId: 'riley', groupIds: ['g-1'] }), makeRequest(), policyOf(own))).toBe('yes');
});

test.each([
  ['an admin', somebody({ isAdmin: true }), named, { groups: false, roles: false }],
  ['a named person', somebody({ accountId: 'kim' }), named, { groups: false, roles: false }],
  ['anybody else', somebody(), named, { groups: true, roles: true }],
  ['a policy without roles', somebody(), { ...named, roles: [] }, { groups: true, roles: false }],
  ['a policy with people alone', somebody(), { ...named, roles: [], groups: [] }, { groups: false, roles: false }],
])('Jira is asked about groups and roles only where that can matter: %s', (_name, who, deciders, matters) => {
  expect(membershipMatters(who, policyOf(deciders))).toEqual(matters);
});

test('a policy that was stored before there were requests is read, and one with an impossible clock is not', () => {
  expect(Policy.parse(JSON.parse(JSON.stringify(makePolicy()))).deciders).toBeUndefined();
  expect(Policy.safeParse({ ...makePolicy(), deciders: named }).success).toBe(true);
  for (const wrong of [{ remindAfterHours: 72 }, { expireAfterHours: 0 }, { roles: [{ id: 'admins', name: 'x' }] }])
    expect(Policy.safeParse({ ...makePolicy(), deciders: { ...named, ...wrong } }).success).toBe(false);
});
