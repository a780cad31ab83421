import { makePolicy } from '../../testing/make-policy';
import { cautious } from '../afterwards';
import { adminsDecide } from '../deciders';
import { firstPack } from '../packs/packs';
import { Policy } from '../policy';
import { mapReferences } from './map-references';
import { FORMAT, type PolicyFile } from './policy-file';
import { unresolvedReferences, type SiteThings } from './references';

const file: PolicyFile = {
  format: FORMAT,
  schemaVersion: 1,
  names: { groups: { g1: 'coaches' }, accounts: { a1: 'Pat' }, apps: {} },
  policy: makePolicy({
    sitePriorities: [
      { id: '1', name: 'Blocker', level: 'Blocker' },
      { id: '2', name: 'Major', level: 'High' },
      { id: '3', name: 'Minor', level: 'Low' },
    ],
    exemptions: { groups: ['g1', 'g2'], accounts: ['a1'], apps: ['x1'] },
    repair: { ...cautious, fallbackPriority: '2' },
  }),
};
const site: SiteThings = {
  priority: [
    { id: '1', name: 'Highest' },
    { id: '20', name: ' major' },
    { id: '3', name: 'Minor' },
  ],
  group: [
    { id: 'g9', name: 'Coaches' },
    { id: 'g8', name: 'Staff' },
  ],
  account: [{ id: 'a1', name: 'Pat' }],
  app: [],
  role: [{ id: '10002', name: 'Leads' }],
};

test('lists what the site lacks, with the only thing of the same name', () => {
  expect(unresolvedReferences(file, site)).toEqual([
    { kind: 'priority', id: '1', name: 'Blocker', proposal: null },
    { kind: 'priority', id: '2', name: 'Major', proposal: '20' },
    { kind: 'group', id: 'g1', name: 'coaches', proposal: 'g9' },
    { kind: 'group', id: 'g2', name: null, proposal: null },
    { kind: 'app', id: 'x1', name: null, proposal: null },
  ]);
});

test('two of the same name are no proposal', () => {
  const twins = { ...site, group: [...site.group, { id: 'g7', name: 'coaches' }] };
  expect(unresolvedReferences(file, twins).find(({ id }) => id === 'g1')?.proposal).toBeNull();
});

const mapping = { priority: { '1': '1', '2': '20' }, group: { g1: 'g9' } };
test('maps them, in the site’s own order, and leaves out what points to nowhere', () => {
  const { policy, names } = mapReferences(file, mapping, site);
  expect(policy.sitePriorities).toEqual([
    { id: '1', name: 'Highest', level: 'Blocker' },
    { id: '20', name: ' major', level: 'High' },
    { id: '3', name: 'Minor', level: 'Low' },
  ]);
  expect(policy.exemptions).toEqual({ groups: ['g9'], accounts: ['a1'], apps: [] });
  expect(policy.repair?.fallbackPriority).toBe('20');
  expect(names).toEqual({ groups: { g9: 'Coaches' }, accounts: { a1: 'Pat' }, apps: {} });
  expect(Policy.safeParse(policy).success).toBe(true);
});

test('what was mapped lacks nothing any more', () => {
  expect(unresolvedReferences(mapReferences(file, mapping, site), site)).toEqual([]);
});

test('a priority that is let go has no level here', () => {
  const { policy } = mapReferences(file, { priority: { '1': null, '2': null, '3': null } }, site);
  expect(policy.sitePriorities.map(({ level }) => level)).toEqual([null, null, null]);
  expect(policy.repair?.fallbackPriority).toBeNull();
});

test('a pack lacks nothing and knows no site before or after', () => {
  const pack: PolicyFile = { ...file, policy: firstPack };
  expect(unresolvedReferences(pack, site)).toEqual([]);
  expect(mapReferences(pack, mapping, site).policy).toEqual(firstPack);
});

test('deciders are known by their names: those that the site has stand there as it calls them, the others go', () => {
  const deciders = {
    ...adminsDecide,
    roles: [{ id: '10500', name: 'leads' }],
    groups: [{ id: 'g1', name: 'coaches' }],
    users: [
      { id: 'a1', name: 'Patrick' },
      { id: 'gone', name: 'Gil' },
    ],
  };
  const asking = { ...file, policy: { ...file.policy, deciders } };
  expect(unresolvedReferences(asking, site)).toEqual(
    expect.arrayContaining([
      { kind: 'role', id: '10500', name: 'leads', proposal: '10002' },
      { kind: 'account', id: 'gone', name: 'Gil', proposal: null },
    ]),
  );
  const there = mapReferences(asking, { ...mapping, role: { '10500': '10002' } }, site);
  expect(there.policy.deciders).toEqual({
    ...adminsDecide,
    roles: [{ id: '10002', name: 'Leads' }],
    groups: [{ id: 'g9', name: 'Coaches' }],
    users: [{ id: 'a1', name: 'Pat' }],
  });
});
