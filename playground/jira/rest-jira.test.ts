import { endpoints } from './endpoints';
import { routes } from './routes';
import { makeApp, makeJira, newBug, PROJECT_ADMIN, REPORTER, SITE_ADMIN } from './testing/make-jira';

test('every endpoint of the scope table has one route, and every route a scope', () => {
  const listed = routes.map(({ endpoint }) => endpoint);
  expect([...listed].sort()).toEqual(Object.keys(endpoints).sort());
});

test.each([
  ['as a person, from a frame', { as: REPORTER, byApp: true }],
  ['as the app', { as: 'app' }],
])('a call without its scope is refused, %s', (_, asking) => {
  const { ask } = makeJira(makeApp({ scopes: ['read:jira-work'] }));
  expect(ask('POST /issue', newBug(), asking).status).toBe(403);
  expect(ask('GET /issue/LEARN-1', undefined, asking).status).toBe(200);
});

test("Jira's own pages need no scope of the app", () => {
  expect(makeJira(makeApp({ scopes: [] })).ask('POST /issue', newBug()).status).toBe(201);
});

test.each(['GET /screens', 'GET /workflows/search', 'GET /field/summary/screens', 'POST /workflows'])(
  '%s is for Jira administrators',
  (call) => {
    const { ask } = makeJira();
    expect(ask(call, call.startsWith('POST') ? {} : undefined, { as: PROJECT_ADMIN }).status).toBe(403);
    expect(ask(call, call.startsWith('POST') ? {} : undefined, { as: SITE_ADMIN }).status).toBe(200);
  },
);

test('UI modifications are for the app itself, not even for an administrator', () => {
  const { ask } = makeJira();
  expect(ask('GET /uiModifications', undefined, { as: SITE_ADMIN }).status).toBe(403);
  expect(ask('GET /uiModifications', undefined, { as: 'app' }).status).toBe(200);
});

test('somebody whom the site does not know is not let in', () => {
  expect(makeJira().ask('GET /myself', undefined, { as: 'stranger' }).status).toBe(401);
});

test('each call is noted with its answer', () => {
  const { ask, log } = makeJira();
  ask('GET /issue/NOPE-1');
  expect(log.after(0)).toMatchObject([{ from: 'jira', what: 'GET /rest/api/3/issue/NOPE-1 → 404' }]);
});
