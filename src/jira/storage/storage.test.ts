import { ok } from '../../contract/failure';
import { emptyReport } from '../../core/report/report';
import { installFakeForge } from '../testing/fake-forge';
import { makeSite, type FakeSite } from '../testing/fake-site';
import { makeStored } from '../testing/small-policy';
import { kvsDraftStore } from './draft-store';
import { kvsPolicyStore } from './policy-store';

const siteWith = (over: Partial<FakeSite> = {}): FakeSite => {
  const site = makeSite(over);
  installFakeForge(site);
  return site;
};

test.each([
  ['another schema version', { ...makeStored(), schemaVersion: 2 }],
  ['a policy of a newer version', { ...makeStored(), policy: { ...makeStored().policy, schemaVersion: 9 } }],
  ['text', 'not settings'],
  ['null', null],
])('settings that cannot be read are POLICY_UNREADABLE, never a default: %s', async (_name, stored) => {
  siteWith({ kvs: new Map([['policy:10000', stored]]) });
  expect(await kvsPolicyStore.read('10000')).toMatchObject({ ok: false, failure: { code: 'POLICY_UNREADABLE' } });
  expect(await kvsPolicyStore.coveredProjects()).toEqual(ok(['10000']));
});

test('a chosen project that cannot be read is not "none chosen"', async () => {
  siteWith({ kvs: new Map([['setup-project', 7]]) });
  expect(await kvsPolicyStore.chosenProject()).toMatchObject({ ok: false, failure: { code: 'POLICY_UNREADABLE' } });
});

const calls: [string, () => Promise<unknown>][] = [
  ['reading settings', () => kvsPolicyStore.read('10000')],
  ['saving settings', () => kvsPolicyStore.save(makeStored(), null)],
  ['listing settings', () => kvsPolicyStore.coveredProjects()],
  ['reading the choice', () => kvsPolicyStore.chosenProject()],
  ['choosing', () => kvsPolicyStore.chooseProject('10000')],
  ['reading drafts', () => kvsDraftStore.read('someone')],
  ['keeping drafts', () => kvsDraftStore.keep('someone', [])],
];
test.each(calls)('storage down while %s is STORAGE_UNAVAILABLE', async (_name, call) => {
  siteWith({ failing: new Map([['KVS', 'down']]) });
  expect(await call()).toMatchObject({ ok: false, failure: { code: 'STORAGE_UNAVAILABLE' } });
  siteWith({ failing: new Map([['KVS', 429]]) });
  expect(await call()).toMatchObject({ ok: false, failure: { code: 'STORAGE_UNAVAILABLE' } });
});

const draft = { schemaVersion: 1, id: 'draft-00001', savedAt: 1, projectId: null, wished: false } as const;

test('storage keys name nobody', async () => {
  const site = siteWith();
  await kvsDraftStore.keep('557058:someone', [{ ...draft, report: emptyReport }]);
  expect([...site.kvs.keys()]).toEqual([expect.stringMatching(/^drafts:[0-9a-f]{64}$/)]);
});

test('drafts that cannot be read are told, and moved aside before others take their place', async () => {
  const site = siteWith();
  await kvsDraftStore.keep('someone', []);
  const [key] = site.kvs.keys();
  const newer = { schemaVersion: 2, drafts: ['of a newer version'] };
  site.kvs.set(key!, newer);
  expect(await kvsDraftStore.read('someone')).toMatchObject({ ok: false, failure: { code: 'UNEXPECTED' } });
  await kvsDraftStore.keep('someone', [{ ...draft, report: emptyReport }]);
  expect(site.kvs.get(`${key!}:unreadable`)).toEqual(newer);
  expect(await kvsDraftStore.read('someone')).toMatchObject({ ok: true, value: [{ id: 'draft-00001' }] });
});
