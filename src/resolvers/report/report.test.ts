import { makePolicy } from '../../core/testing/make-policy';
import { completeReport } from '../../core/testing/make-report';
import { FIELD, type FakeSite } from '../../jira/testing/fake-site';
import { makeStored } from '../../jira/testing/small-policy';
import { ok } from '../../contract/failure';
import { onSite } from '../testing/on-site';

const settings = (): Map<string, unknown> => new Map([['policy:10000', makeStored({ policy: makePolicy() })]]);
const siteWith = (report: unknown, over: Partial<FakeSite> = {}): Partial<FakeSite> => ({
  kvs: settings(),
  issues: [{ id: '77', fields: { summary: 'Dark', description: 'It stays dark', [FIELD]: report } }],
  ...over,
});
const here = { accountId: 'coach', projectId: '10000', issueId: '77' };
const stored = (site: FakeSite): unknown => site.issues[0]?.fields[FIELD];
const writes = (site: FakeSite): string[] => site.calls.filter((name) => name.startsWith('PUT'));

test('the form starts from what is stored now, with the policy and the words of the work item', async () => {
  const { call, site } = onSite(siteWith(completeReport()));
  const answer = await call('report/open', {}, here);
  expect(answer).toMatchObject({
    ok: true,
    value: { report: completeReport(), summary: 'Dark', description: 'It stays dark', policy: { revision: 1 } },
  });
  expect(site.calls.filter((name) => name === 'GET /issue')).toHaveLength(1);
});

test('a save is one write, and one that changes nothing is none', async () => {
  const { call, site } = onSite(siteWith(null));
  const mine = completeReport();
  expect(await call('report/save', { base: null, mine }, here)).toEqual(ok({ report: mine, theirs: [] }));
  expect(await call('report/save', { base: null, mine }, here)).toEqual(ok({ report: mine, theirs: [] }));
  expect(stored(site)).toEqual(mine);
  expect(writes(site)).toHaveLength(1);
  expect([...site.kvs.keys()].filter((key) => key.startsWith('claim:'))).toEqual([]);
});

test.each([
  ['unreadable', { schemaVersion: 1, answers: 7 }],
  ['newer', { schemaVersion: 2, answers: {} }],
  ['unreadable', { ...completeReport(), answers: { os: 'x'.repeat(20_001) } }],
])('what is %s is neither opened nor written over', async (detail, value) => {
  const { call, site } = onSite(siteWith(value));
  const failure = { code: 'CONFLICT', detail };
  expect(await call('report/open', {}, here)).toMatchObject({ ok: false, failure });
  expect(await call('report/save', { base: null, mine: completeReport() }, here)).toMatchObject({ ok: false, failure });
  expect(stored(site)).toEqual(value);
});

test.each([
  ['the space has no policy', { kvs: new Map() }, 'POLICY_MISSING'],
  ['Jira refuses', { failing: new Map([['PUT /issue', 403]]) }, 'FORBIDDEN'],
  ['the field is on no screen', { failing: new Map([['PUT /issue', 400]]) }, 'JIRA_REFUSED'],
  ['storage is down', { failing: new Map([['KVS', 'down' as const]]) }, 'STORAGE_UNAVAILABLE'],
  ['the work item is gone', { issues: [] }, 'NOT_FOUND'],
])('where %s, that is said and nothing is written', async (_case, over, code) => {
  const { call, site } = onSite(siteWith(null, over));
  expect(await call('report/save', { base: null, mine: completeReport() }, here)).toMatchObject({ failure: { code } });
  expect(stored(site) ?? null).toBeNull();
  expect([...site.kvs.keys()].filter((key) => key.startsWith('claim:'))).toEqual([]);
});

test('while somebody else is saving, it is said that it is busy', async () => {
  const claim = { schemaVersion: 1, until: Date.now() + 20_000 };
  const { call, site } = onSite(siteWith(null, { kvs: settings().set('claim:report:77', claim) }));
  const answer = await call('report/save', { base: null, mine: completeReport() }, here);
  expect(answer).toMatchObject({ failure: { code: 'CONFLICT', detail: 'busy' } });
  expect(writes(site)).toEqual([]);
});
