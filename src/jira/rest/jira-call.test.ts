import { forgePorts } from '../forge-ports';
import { installFakeForge } from '../testing/fake-forge';
import { makeSite } from '../testing/fake-site';

test.each([
  [400, 'JIRA_REFUSED'],
  [401, 'FORBIDDEN'],
  [403, 'FORBIDDEN'],
  [404, 'NOT_FOUND'],
  [409, 'CONFLICT'],
  [413, 'JIRA_REFUSED'],
  [429, 'JIRA_UNAVAILABLE'],
  [500, 'JIRA_UNAVAILABLE'],
  [503, 'JIRA_UNAVAILABLE'],
  [501, 'JIRA_UNAVAILABLE'],
] as const)('an answer of %i is %s, told by method and path only', async (status, code) => {
  installFakeForge(makeSite({ failing: new Map([['GET /project/search', status]]) }));
  expect(await forgePorts.projects.search('a private question', 0)).toEqual({
    ok: false,
    failure: { code, detail: `GET /project/search ${status}` },
  });
});

test('no answer at all is JIRA_UNAVAILABLE', async () => {
  installFakeForge(makeSite({ failing: new Map([['GET /field', 'down']]) }));
  expect(await forgePorts.reportField.find()).toEqual({
    ok: false,
    failure: { code: 'JIRA_UNAVAILABLE', detail: 'GET /field' },
  });
});

type Fetch = () => Promise<Response>;
const answering = (forgeFetch: Fetch): void => {
  installFakeForge(makeSite());
  Object.assign(globalThis, { __forge_fetch__: forgeFetch });
};

test.each([
  ['text', 'not json'],
  ['another shape', '{"permissions":{}}'],
  ['nothing', ''],
])('an answer that is %s is UNEXPECTED', async (_name, text) => {
  answering(async () => new Response(text));
  expect(await forgePorts.permissions.mayAdministerJira()).toMatchObject({
    ok: false,
    failure: { code: 'UNEXPECTED' },
  });
});

test.each([
  ['seconds', '7', { retryAfter: 7 }],
  ['a date', 'Sat, 22 Aug 2026 12:00:00 GMT', {}],
  ['nonsense', '-3', {}],
])('Jira’s own word on when to ask again is kept where it is %s', async (_name, after, kept) => {
  answering(async () => new Response('', { status: 429, headers: { 'retry-after': after } }));
  expect(await forgePorts.reportField.find()).toEqual({
    ok: false,
    failure: { code: 'JIRA_UNAVAILABLE', detail: 'GET /field 429', ...kept },
  });
});

test('a refusal by Forge’s own proxy is JIRA_UNAVAILABLE', async () => {
  answering(async () => new Response('', { status: 502, headers: { 'forge-proxy-error': 'UPSTREAM' } }));
  expect(await forgePorts.reportField.find()).toMatchObject({
    failure: { code: 'JIRA_UNAVAILABLE', detail: 'GET /field 502' },
  });
});

test('a person who has not allowed the app yet is left to Forge, which asks them', async () => {
  answering(async () => new Response('', { headers: { 'forge-proxy-error': 'NEEDS_AUTHENTICATION_ERR' } }));
  await expect(forgePorts.reportField.find()).rejects.toMatchObject({ name: 'NEEDS_AUTHENTICATION_ERR' });
});

test('a list that never ends is given up', async () => {
  let calls = 0;
  answering(async () => {
    calls += 1;
    return Response.json({ values: [{ id: '1', name: 'Again' }] });
  });
  expect(await forgePorts.priorities.all()).toMatchObject({ ok: false, failure: { code: 'JIRA_UNAVAILABLE' } });
  expect(calls).toBe(200);
});

test('form scripts are asked for as the app, everything else as the person', async () => {
  const asked: string[] = [];
  const site = makeSite();
  installFakeForge(site);
  const answer: (to: { provider: string }, path: string, init: object) => Promise<Response> = Reflect.get(
    globalThis,
    '__forge_fetch__',
  );
  Object.assign(globalThis, {
    __forge_fetch__: (to: { provider: string }, path: string, init: object) => {
      asked.push(`${to.provider} ${path.replace(/\?.*/, '')}`);
      return answer(to, path, init);
    },
  });
  await forgePorts.formScripts.list();
  await forgePorts.workflows.ofIssueType('10000', '1');
  await forgePorts.gateRows.remove('10000');
  expect(asked).toEqual([
    'app /rest/api/3/uiModifications',
    'user /rest/api/3/workflows',
    'user /rest/api/3/project/10000/properties/preflight-gate',
  ]);
});
