import { api, type Method } from '../../contract/api';
import { ok } from '../../contract/failure';
import { smallPolicy } from '../../jira/testing/small-policy';
import { LEVELS, onSite, type OnSite } from '../testing/on-site';

const inputs: Record<string, object> = {
  'policy/draft': { policy: smallPolicy({ name: 'Forged' }), base: 2 },
  'policy/publish': { note: 'forged' },
  'policy/restore': { revision: 1, note: 'forged' },
};
const methods = Object.keys(api).filter(
  (method): method is Method => method.startsWith('policy/') && !['policy/reset', 'policy/permit'].includes(method),
);
const callAny = ({ call }: OnSite, method: Method) => call(method, api[method].input.parse(inputs[method] ?? {}));
const kept = ({ site }: OnSite): string => JSON.stringify([...site.kvs]);

/** A space that is set up as far as its priorities: revision 2. */
const setUp = async (): Promise<OnSite> => {
  const there = onSite();
  await there.setUp(2);
  return there;
};
const other = { accountId: 'other', projectId: null };
const published = async ({ call }: OnSite) => {
  const state = await call('policy/read', {});
  if (!state.ok) throw new Error(state.failure.code);
  return state.value.published;
};
const named = async (there: OnSite, name: string) => ({ ...(await published(there)), name });

/** Until what is published is decided, and with everything in Jira that follows (one workflow, two work types). */
const MOST_BEFORE = 15;
const MOST_OF_JIRA = 25;

test('there are five calls', () => expect(methods).toHaveLength(5));

test.each(methods)('a forged %s by a plain user is refused before anything is read or written', async (method) => {
  const there = await setUp();
  there.site.isAdmin = false;
  there.site.calls.length = 0;
  const before = kept(there);
  expect(await callAny(there, method)).toEqual({ ok: false, failure: { code: 'FORBIDDEN', detail: 'ADMINISTER' } });
  expect(there.site.calls).toEqual(['GET /mypermissions']);
  expect(kept(there)).toBe(before);
});

test.each(['policy/read', 'policy/draft', 'policy/publish', 'policy/restore'] as const)(
  '%s needs an account that Forge names',
  async (method) => {
    const { call } = await setUp();
    const nobody = { accountId: null, projectId: null };
    expect(await call(method, api[method].input.parse(inputs[method] ?? {}), nobody)).toMatchObject({
      failure: { code: 'FORBIDDEN' },
    });
  },
);

test('a draft is kept for its writer, changes nothing, and can be thrown away', async () => {
  const there = await setUp();
  const policy = await named(there, 'Ours');
  expect(await there.call('policy/draft', { policy, base: 2 })).toMatchObject({
    value: { published: { name: 'Small', revision: 2 }, draft: { base: 2, policy: { name: 'Ours' } } },
  });
  expect(await there.call('policy/read', {}, other)).toMatchObject({ value: { draft: null } });
  expect(await there.call('policy/draft', { policy: null })).toMatchObject({ value: { draft: null } });
});

test('a draft becomes the next revision with its note, and set-up goes on from it', async () => {
  const there = await setUp();
  await there.call('policy/draft', { policy: await named(there, 'Ours'), base: 2 });
  const answer = await there.call('policy/publish', { note: 'A better name' });
  expect(answer).toMatchObject({ value: { published: { name: 'Ours', revision: 3 }, draft: null } });
  expect(answer).not.toHaveProperty('value.halted');
  expect(await there.call('policy/history', {})).toMatchObject({
    value: {
      lines: [
        { revision: 3, note: 'A better name', by: 'admin' },
        { revision: 2, at: null },
      ],
      revision: null,
    },
  });
  expect(there.site.queued.map((one) => JSON.stringify(one)).join()).toContain('policy/publish');
  expect(await there.call('setup/map-priorities', { levels: { ...LEVELS, 40: 'Low' } })).toMatchObject({ ok: true });
  expect(await published(there)).toMatchObject({ name: 'Ours', revision: 4 });
});

test('of two admins the second is told, sees what was published and where both began, and overwrites nothing', async () => {
  const there = await setUp();
  await there.call('policy/draft', { policy: await named(there, 'First'), base: 2 });
  await there.call('policy/draft', { policy: await named(there, 'Second'), base: 2 }, other);
  await there.call('policy/publish', { note: 'first' });
  expect(await there.call('policy/publish', { note: 'second' }, other)).toEqual({
    ok: false,
    failure: { code: 'CONFLICT', detail: 'policy' },
  });
  expect(await there.call('policy/read', {}, other)).toMatchObject({
    value: { published: { name: 'First' }, draft: { policy: { name: 'Second' } }, base: { name: 'Small' } },
  });
  await there.call('policy/draft', { policy: await named(there, 'Merged'), base: 3 }, other);
  expect(await there.call('policy/publish', { note: 'merged' }, other)).toMatchObject({
    value: { published: { name: 'Merged', revision: 4 } },
  });
});

test('a draft that cannot be used is told in words, and stays a draft', async () => {
  const there = await setUp();
  const broken = { ...(await published(there)), required: [{ id: 'x', title: 'X', parts: ['nothing'] }] };
  await there.call('policy/draft', { policy: broken, base: 2 });
  expect(await there.call('policy/publish', { note: 'try' })).toMatchObject({
    value: { published: { revision: 2 }, draft: { base: 2 }, problems: [{ path: 'required.0.parts.0' }] },
  });
});

test.each([
  ['an empty title', (policy: object) => ({ ...policy, name: '' })],
  ['a section that is no list', (policy: object) => ({ ...policy, parts: 'none' })],
])('a draft with %s is kept, and nothing of it is published', async (_name, spoil) => {
  const there = await setUp();
  const policy = spoil(await published(there));
  expect(await there.call('policy/draft', { policy, base: 2 })).toMatchObject({ value: { draft: { policy } } });
  const answer = await there.call('policy/publish', { note: 'try' });
  expect(answer).toMatchObject({ value: { published: { name: 'Small', revision: 2 }, draft: { policy } } });
  expect(answer.ok && answer.value.problems).not.toHaveLength(0);
});

const deep = (levels: number): object => (levels === 0 ? {} : { inner: deep(levels - 1) });
test.each([
  ['larger than storage', { name: 'x'.repeat(250_000) }],
  ['deeper than any policy', deep(40)],
  ['made to reach past it', JSON.parse('{"name":{"constructor":1}}') as object],
])('a draft that is %s is refused', async (_name, over) => {
  const there = await setUp();
  const policy = { ...(await published(there)), ...over };
  expect(await there.call('policy/draft', { policy, base: 2 })).toMatchObject({ failure: { code: 'INVALID_INPUT' } });
});

test('any revision comes back under a new number', async () => {
  const there = await setUp();
  await there.call('policy/draft', { policy: await named(there, 'Ours'), base: 2 });
  await there.call('policy/publish', { note: 'a try' });
  expect(await there.call('policy/restore', { revision: 2, note: 'back' })).toMatchObject({
    value: { published: { name: 'Small', revision: 4 } },
  });
  expect(await there.call('policy/history', { revision: 3 })).toMatchObject({
    value: {
      lines: [{ revision: 4, restores: 2 }, { revision: 3 }, { revision: 2 }],
      revision: { policy: { name: 'Ours' } },
    },
  });
  expect(await there.call('policy/restore', { revision: 77, note: 'back' })).toMatchObject({
    failure: { code: 'NOT_FOUND' },
  });
});

test('without a draft there is nothing to publish', async () => {
  const { call } = await setUp();
  expect(await call('policy/publish', { note: 'x' })).toMatchObject({
    failure: { code: 'NOT_FOUND', detail: 'draft' },
  });
});

test('gates and form scripts follow a publication', async () => {
  const there = onSite();
  await there.setUp(5);
  const before = JSON.stringify([there.site.workflows, there.site.uiModifications]);
  const policy = await published(there);
  const gate = { ...policy.gate, whenUnreadable: 'open' as const };
  await there.call('policy/draft', { policy: { ...policy, gate }, base: policy.revision });
  expect(await there.call('policy/publish', { note: 'open' })).not.toHaveProperty('value.halted');
  expect(JSON.stringify([there.site.workflows, there.site.uiModifications])).not.toBe(before);
  expect(await there.call('setup/read', {})).toMatchObject(
    ok({ state: { gate: { state: 'done' }, formScript: { state: 'done' } } }),
  );
});

test('a publication is written after a few calls, holds in the very next dialog, and the gates follow in the same call', async () => {
  const there = onSite();
  await there.setUp(5);
  const { revision } = await published(there);
  await there.call('policy/draft', { policy: await named(there, 'Ours'), base: revision });
  there.site.calls.length = 0;
  await there.call('policy/publish', { note: 'a better name' });
  const calls = [...there.site.calls];
  const dialog = await there.call('panel/open', {}, { accountId: 'reporter', projectId: '10000' });
  expect(dialog).toMatchObject({ value: { policy: { name: 'Ours', revision: revision + 1 } } });
  expect(calls.indexOf('KVS transaction')).toBeGreaterThan(0);
  expect(calls.indexOf('KVS transaction')).toBeLessThanOrEqual(MOST_BEFORE);
  expect(calls.filter((one) => !/^(?:KVS|QUEUE)/.test(one)).length).toBeLessThanOrEqual(MOST_OF_JIRA);
});

test('storage that is down in the middle of a publication leaves what was published', async () => {
  const there = await setUp();
  await there.call('policy/draft', { policy: await named(there, 'Ours'), base: 2 });
  const before = kept(there);
  there.site.failing.set('KVS transaction', 'down');
  expect(await there.call('policy/publish', { note: 'x' })).toMatchObject({ failure: { code: 'STORAGE_UNAVAILABLE' } });
  expect(kept(there)).toBe(before);
});
