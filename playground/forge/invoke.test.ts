import { callFunction, LARGEST_REQUEST_BYTES, secondsFor } from './invoke';
import { makeHome } from './testing/make-home';
import { fixtureManifest } from './testing/fixture-manifest';

test('a call goes to the resolver and back as JSON, with the account that Forge vouches for', async () => {
  const { ask } = await makeHome();
  expect(await ask('echo', { a: [1], accountId: 'forged' })).toEqual({
    success: true,
    body: { payload: { a: [1], accountId: 'forged' }, accountId: 'sample-reporter' },
  });
});

test.each([
  ['nope', {}, "Resolver has no definition for 'nope'."],
  ['throw', {}, 'It went wrong.'],
  ['echo', { text: 'x'.repeat(600 * 1024) }, 'The payload of an invocation is larger than 500 KB.'],
  ['large', {}, 'The answer of an invocation is larger than 5 MB.'],
])('%s fails with its message', async (functionKey, payload, message) => {
  const { ask } = await makeHome();
  expect(await ask(functionKey, payload)).toEqual({ success: false, error: { message } });
});

test.each([
  ['500 KB', 0, true],
  ['one byte more', 1, false],
])('a request of %s', async (_, over, success) => {
  const { ask } = await makeHome();
  const text = 'x'.repeat(LARGEST_REQUEST_BYTES - JSON.stringify({ text: '' }).length + over);
  expect(await ask('echo', { text })).toMatchObject({ success });
});

test('a module without a resolver, or an unknown one, cannot be called', async () => {
  const { playground } = await makeHome();
  const call = { functionKey: 'echo', payload: {}, extension: {}, localId: 'x', accountId: 'sample-reporter' };
  const mute = await playground.invoke({ ...call, moduleType: 'jira:issuePanel', moduleKey: 'mute' });
  const unknown = await playground.invoke({ ...call, moduleType: 'jira:adminPage', moduleKey: 'other' });
  expect([mute.success, unknown.success]).toEqual([false, false]);
});

test('two people at once each act as themselves', async () => {
  const { ask } = await makeHome();
  const [admin, reporter] = await Promise.all([
    ask('who', { wait: '20' }, 'sample-site-admin'),
    ask('who', { wait: '5' }, 'sample-reporter'),
  ]);
  const permissions = (havePermission: boolean) => ({ body: { permissions: { ADMINISTER: { havePermission } } } });
  expect(admin).toMatchObject(permissions(true));
  expect(reporter).toMatchObject(permissions(false));
});

test('the app asks Jira as itself, within its scopes', async () => {
  const { ask } = await makeHome();
  expect(await ask('create', { summary: 'Made by the app' })).toMatchObject({ body: 201 });
  const narrow = await makeHome(fixtureManifest(['read:jira-work']));
  expect(await narrow.ask('create', { summary: 'Made by the app' })).toMatchObject({ body: 403 });
});

test('storage keeps what the app puts there', async () => {
  const { ask } = await makeHome();
  expect(await ask('remember', { text: 'kept' })).toEqual({ success: true, body: { text: 'kept' } });
});

test('storage needs its scope', async () => {
  const { ask } = await makeHome(fixtureManifest(['read:jira-work']));
  expect(await ask('remember', { text: 'kept' })).toMatchObject({ success: false });
});

test('no address outside is reached', async () => {
  const { ask } = await makeHome();
  const answer = await ask('call-home');
  expect(answer).toMatchObject({ success: false, error: { message: expect.stringContaining('https://example.org/') } });
});

test('a new start forgets everything', async () => {
  const { ask, playground } = await makeHome();
  await ask('create', { summary: 'Made by the app' });
  await ask('remember', { text: 'kept' });
  await playground.start('fresh');
  expect(playground.run().kvs.get('note')).toBeUndefined();
  expect([...playground.run().site.issues.values()].map(({ key }) => key)).not.toContain('OPS-2');
});

test('a function that does not end in time is given up', async () => {
  const { playground } = await makeHome();
  const event = { call: { functionKey: 'never', payload: {} }, context: {} };
  const by = { moduleType: 'jira:adminPage', moduleKey: 'page' };
  expect(await callFunction(playground.run().home, 'resolver', event, by, 0.01)).toEqual({
    ok: false,
    message: 'The function ran longer than 0.01 seconds.',
  });
});

test.each([
  ['resolver', 'resolver', 25],
  ['trigger', 'on-issue-fn', 25],
  ['consumer', 'consume', 300],
  ['consumer', 'lost', 55],
] as const)('a %s (%s) may run for %i seconds', (kind, functionKey, seconds) => {
  expect(secondsFor(fixtureManifest(), functionKey, kind)).toBe(seconds);
});
