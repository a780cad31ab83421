import { request } from 'node:http';

import { startServer, type RunningServer } from './start-server';
import { makeAppFolder } from './testing/app-folder';

const folder = makeAppFolder();
let server: RunningServer;
beforeAll(async () => {
  const backend = { from: 'source' as const, handler: () => () => ({ hello: 'from the app' }) };
  server = await startServer({ root: folder.root, port: 0, backend });
});
afterAll(() => {
  server.close();
  folder.remove();
});

const host = (path: string, init?: RequestInit) => fetch(server.hostOrigin + path, init);
const app = (path: string) => fetch(server.appOrigin + path);
const post = (path: string, body: unknown, headers: Record<string, string> = {}) =>
  host(path, { method: 'POST', body: JSON.stringify(body), headers });
/** Sends a path as it is; `fetch` would tidy it up first. */
const rawStatus = (path: string) =>
  new Promise<number | undefined>((resolve, reject) => {
    const sent = request(server.appOrigin, { path }, (answer) => resolve(answer.resume().statusCode));
    sent.on('error', reject).end();
  });

test('the state tells the pages where everything is', async () => {
  expect(await (await host('/playground/state')).json()).toMatchObject({
    scenario: 'fresh',
    appOrigin: server.appOrigin,
    modules: [
      { type: 'jira:adminPage', key: 'page', resource: 'main' },
      { type: 'jira:customField', key: 'report', resource: 'main' },
    ],
    users: [
      { role: 'reporter' },
      { role: 'lead' },
      { role: 'project-admin' },
      { role: 'site-admin' },
      { role: 'site-admin' },
      { role: 'customer' },
    ],
    reportFieldId: 'customfield_10058',
  });
});

test.each(['/', '/browse/LEARN-1', '/jira/settings/apps/page'])('%s is a page of Jira', async (path) => {
  const answer = await host(path);
  expect(answer.headers.get('content-type')).toContain('text/html');
  expect(await answer.text()).toContain('<title>Jira</title>');
});

test("a frame's page starts with the bridge script and carries Forge's policy", async () => {
  const answer = await app('/main/index.html');
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(await answer.text()).toMatch(/<head><script src="\/__bridge\/global-bridge\.js"><\/script><title>/);
  expect(policy).toContain("script-src 'self'");
  expect(policy).not.toContain('unsafe-inline');
  expect(policy).toContain(`frame-ancestors 'self'`);
  expect(policy).toContain(server.hostOrigin);
});

test('a violation is reported to this machine and noted', async () => {
  const policy = (await app('/main/index.html')).headers.get('content-security-policy') ?? '';
  expect(policy).toMatch(/report-uri \/__bridge\/csp-report$/);
  await fetch(`${server.appOrigin}/__bridge/csp-report`, { method: 'POST', body: '{"csp-report":{}}' });
  expect(server.playground.log.after(0).at(-1)).toMatchObject({ from: 'bridge', detail: '{"csp-report":{}}' });
});

test.each([
  ['/main/assets/app.js', 'text/javascript'],
  ['/__bridge/global-bridge.js', 'text/javascript'],
  ['/__bridge/tokens-light.css', 'text/css'],
  ['/__bridge/tokens-dark.css', 'text/css'],
])('%s has its type', async (path, type) => {
  const answer = await app(path);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([200, expect.stringContaining(type)]);
});

test('the two themes differ', async () => {
  const [light, dark] = await Promise.all(
    ['light', 'dark'].map(async (mode) => (await app(`/__bridge/tokens-${mode}.css`)).text()),
  );
  expect(light).toContain('--ds-text');
  expect(dark).not.toBe(light);
});

test.each([
  '/main/../secret.txt',
  '/main/..%2fsecret.txt',
  '/main/%2e%2e/%2e%2e/%2e%2e/secret.txt',
  '/main/..%5c..%5csecret.txt',
  '/other/index.html',
  '/main/%00',
  '/main/%',
])('%s leads nowhere', async (path) => {
  expect(await rawStatus(path)).toBe(404);
});

test('an invocation goes through to the app', async () => {
  const call = {
    moduleType: 'jira:adminPage',
    moduleKey: 'page',
    functionKey: 'x',
    payload: {},
    extension: {},
    localId: '1',
  };
  const answer = await post('/playground/invoke', { ...call, accountId: 'sample-lead' });
  expect(await answer.json()).toEqual({ success: true, body: { hello: 'from the app' } });
  expect((await post('/playground/invoke', { ...call, accountId: 'nobody' })).status).toBe(401);
  expect((await post('/playground/invoke', { functionKey: 'x' })).status).toBe(400);
});

test("scopes count for the app's own calls alone", async () => {
  const body = { fields: { project: { key: 'OPS' }, issuetype: { name: 'Bug' }, summary: 'New' } };
  const account = { 'x-playground-account': 'sample-lead' };
  expect((await post('/rest/api/3/issue', body, account)).status).toBe(201);
  expect((await post('/rest/api/3/issue', body, { ...account, 'x-playground-app': '1' })).status).toBe(403);
});

test('a call without an account is nobody', async () => {
  expect((await host('/rest/api/3/myself')).status).toBe(401);
});

test('what the bridge tells stands in the log', async () => {
  await post('/playground/log', { from: 'bridge', what: 'getContext', detail: { a: 1 } });
  const entries: unknown = await (await host('/playground/log?after=0')).json();
  expect(entries).toContainEqual(expect.objectContaining({ from: 'bridge', what: 'getContext' }));
});

test('an assumption can be turned, and the next start turns it back', async () => {
  const turned = await post('/playground/assumptions', { priorityOnCreate: false });
  expect(await turned.json()).toMatchObject({ priorityOnCreate: false, customFieldsOnCreate: true });
  expect((await post('/playground/assumptions', { priorityOnCreate: 'perhaps' })).status).toBe(400);
  await post('/playground/scenario', { id: 'fresh' });
  expect(server.playground.run().site.assumptions.priorityOnCreate).toBe(true);
});

test('time passes when somebody says so', async () => {
  const { now } = server.playground.run().clock;
  const before = now();
  const { now: after } = (await (await post('/playground/clock', { advanceSeconds: 3_600 })).json()) as { now: number };
  expect(after - before).toBeGreaterThanOrEqual(3_600_000);
  expect((await post('/playground/clock', { advanceSeconds: -1 })).status).toBe(400);
});

test('events can be made to travel badly', async () => {
  const faults = await post('/playground/events', { never: 0.5, mostDelaySeconds: 180 });
  expect(await faults.json()).toMatchObject({ never: 0.5, mostDelaySeconds: 180, twice: 0 });
  expect((await post('/playground/events', { mostDelaySeconds: 600 })).status).toBe(400);
});

test('there are other ways into Jira than its REST', async () => {
  const account = { 'x-playground-account': 'sample-reporter' };
  const asked = { project: 'OPS', issuetype: 'Bug', summary: 'From a chat' };
  expect((await post('/playground/doors/chat', asked, account)).status).toBe(201);
  expect((await post('/playground/doors/window', asked, account)).status).toBe(404);
  expect((await post('/playground/doors/chat', asked)).status).toBe(401);
  expect((await post('/playground/doors/chat', 'text', account)).status).toBe(400);
});

test('an administrator can switch the app off and on', async () => {
  expect(await (await post('/playground/app', { change: 'disable' })).json()).toEqual({ appState: 'disabled' });
  expect(await (await post('/playground/app', { change: 'enable' })).json()).toEqual({ appState: 'installed' });
  expect((await post('/playground/app', { change: 'burn' })).status).toBe(400);
});

test('the app can be given a budget, and bad weather', async () => {
  expect(await (await post('/playground/limits', { stormStatus: 429 })).json()).toMatchObject({ stormStatus: 429 });
  expect((await post('/playground/limits', { stormStatus: 418 })).status).toBe(400);
  await post('/playground/limits', { stormStatus: null });
});

test('mail that people would get can be read', async () => {
  await post('/playground/scenario', { id: 'fresh' });
  const edit = { method: 'PUT', body: JSON.stringify({ fields: { labels: ['a'] } }) };
  await host('/rest/api/3/issue/LEARN-1', { ...edit, headers: { 'x-playground-account': 'sample-lead' } });
  expect(await (await host('/playground/mails')).json()).toMatchObject([{ issueKey: 'LEARN-1', what: 'labels' }]);
});

test('a scenario starts Jira anew', async () => {
  await post('/rest/api/3/issue/LEARN-1/comment', {}, { 'x-playground-account': 'sample-lead' });
  expect(await (await post('/playground/scenario', { id: 'fresh' })).json()).toMatchObject({ scenario: 'fresh' });
  expect(server.playground.log.after(0)).toEqual([]);
  expect((await post('/playground/scenario', { id: 'nope' })).status).toBe(404);
});

test('a body over 5 MB is refused', async () => {
  expect((await post('/playground/log', 'x'.repeat(6 * 1024 * 1024))).status).toBe(413);
});
