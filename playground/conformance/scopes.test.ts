import { readFileSync } from 'node:fs';
import path from 'node:path';

import { createForgeFetch } from '../forge/forge-fetch';
import { createKvsStore } from '../forge/kvs/kvs-store';
import { readManifest } from '../forge/manifest';
import { endpoints, type Endpoint } from '../jira/endpoints';
import { refuse } from '../jira/request';
import { makeApp, makeJira, REPORTER, SITE_ADMIN } from '../jira/testing/make-jira';
import { likely } from '../assumptions/registry';
import { createEventLog } from '../event-log';
import { projectRoot } from '../project-root';
import { endpointOf } from './testing/exchange';

const ALL = ['read:jira-work', 'write:jira-work', 'read:jira-user', 'manage:jira-configuration', 'manage:jira-project'];
const isEndpoint = (name: string): name is Endpoint => Object.hasOwn(endpoints, name);
const names = Object.keys(endpoints).filter(isEndpoint);
const guarded = names.filter((name) => endpoints[name].scope !== null);

/** The call with something in each place of its address; a refusal for want of a scope comes before anything else is looked at. */
const callOf = (name: Endpoint): string => name.replace(/\{\w+\}/g, '1');
const askers = [
  ['a person in a frame', { as: REPORTER, byApp: true }],
  ['a site admin in a frame', { as: SITE_ADMIN, byApp: true }],
  ['the app', { as: 'app' }],
] as const;

test('the manifest’s scopes are those of the table, and the storage', () => {
  const { scopes } = readManifest(projectRoot).permissions;
  expect([...(Array.isArray(scopes) ? scopes : [])].sort()).toEqual([...ALL, 'storage:app'].sort());
  expect(new Set(names.flatMap((name) => endpoints[name].scope ?? []))).toEqual(new Set(ALL));
});

test('docs/architecture-calls.md names for each call the scope of the table', () => {
  const page = readFileSync(path.join(projectRoot, 'docs', 'architecture-calls.md'), 'utf8');
  const rows = page.split('\n').filter((line) => /`\/[a-zA-Z]/.test(line) && /`(read|write|manage):/.test(line));
  const said = rows.flatMap((row) => {
    const scope = /`((?:read|write|manage):[a-z-]+)`/.exec(row)?.[1];
    return [...row.matchAll(/\b([A-Z, ]+) `(\/[^`?]*)/g)].flatMap(([, verbs = '', address = '']) =>
      verbs.split(', ').map((verb) => ({ endpoint: endpointOf(verb.trim(), address), scope })),
    );
  });
  expect(said.length).toBeGreaterThan(20);
  expect(said.filter(({ endpoint, scope }) => endpoints[endpoint].scope !== scope)).toEqual([]);
});

describe.each(askers)('%s', (_, asking) => {
  test.each(guarded)('cannot ask %s without its scope, and with it is not refused for want of one', (name) => {
    const { scope } = endpoints[name];
    const others = makeJira(makeApp({ scopes: ALL.filter((one) => one !== scope) }));
    const refused = others.ask(callOf(name), {}, asking);
    expect(refused).toEqual(refuse(403, `The app lacks the scope ${scope ?? ''}: scope does not match.`));
    const own = makeJira(makeApp({ scopes: ALL.filter((one) => one === scope) }));
    expect(JSON.stringify(own.ask(callOf(name), {}, asking).body ?? null)).not.toContain('lacks the scope');
  });

  test('is refused with 401 where Jira answers so', () => {
    const jira = makeJira(makeApp({ scopes: [] }));
    jira.site.assumptions = { ...likely, missingScope: '401' };
    expect(guarded.filter((name) => jira.ask(callOf(name), {}, asking).status !== 401)).toEqual([]);
  });
});

test.each(guarded)('a page of Jira asks %s without any scope of the app', (name) => {
  const { status, body } = makeJira(makeApp({ scopes: [] })).ask(callOf(name), {}, { as: SITE_ADMIN });
  expect({ status, body: JSON.stringify(body ?? null) }).not.toMatchObject({
    body: expect.stringMatching(/lacks the scope/),
  });
});

test.each([
  ['with storage:app', ['storage:app'], 404],
  ['without it, whatever else the app may do', ALL, 403],
])('the storage answers %s', async (_, scopes, status) => {
  const log = createEventLog(() => 0);
  const kvs = createKvsStore(() => 0);
  const nobody = () => ({ status: 500 });
  const parts = { scopes, jira: nobody, kvs, queue: nobody, log, assumptions: () => likely };
  const ask = createForgeFetch(parts, REPORTER);
  const answer = await ask({ type: 'kvs', provider: 'app', remote: 'kvs' }, '/api/v1/get', { body: '{"key":"k"}' });
  expect(answer.status).toBe(status);
});
