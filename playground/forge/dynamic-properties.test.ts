import { createPlayground } from '../playground';
import type { DynamicPropertiesRequest } from '../protocol';
import type { Handler } from './load-backend';
import { Manifest } from './manifest';
import { installForgeGlobals } from './runtime';

const request: DynamicPropertiesRequest = {
  moduleKey: 'status',
  issue: { id: '7', key: 'LEARN-7', type: 'Bug', typeId: '10001' },
  project: { id: '10201', key: 'LEARN', type: 'software' },
};
const own = { type: 'lozenge', value: { label: 'Own', type: 'default' } };
const panel = { title: 'Panel', label: 'Panel', resource: 'main', status: own };
const manifest = Manifest.parse({
  app: { id: 'ari:cloud:ecosystem::app/12345678-0000-4000-8000-000000000000' },
  modules: {
    'jira:issueContext': [
      { ...panel, key: 'status', dynamicProperties: { function: 'ctx' } },
      { ...panel, key: 'still' },
    ],
    function: [{ key: 'ctx', handler: 'index.ctx' }],
  },
  resources: [{ key: 'main', path: 'static/main/build' }],
  permissions: { scopes: ['read:jira-work'] },
});

const playgroundWith = (handler: Handler) => {
  installForgeGlobals();
  const sites = { siteUrl: 'http://jira.example', appOrigin: 'http://app.example' };
  const backend = { from: 'source' as const, handler: () => handler };
  return createPlayground({ root: '/nowhere', ...sites, now: () => 0, manifest, backend, timers: false });
};
const statusFrom = (answer: unknown) =>
  playgroundWith(() => answer)
    .dynamicProperties(request)
    .then(({ status }) => status);

test('the function gets the documented payload and nothing beyond it, and no person', async () => {
  const calls: unknown[] = [];
  const playground = playgroundWith(
    (event, context) => void calls.push(event, Reflect.get(Object(context), 'principal')),
  );
  await playground.dynamicProperties(request);
  const { issue, project } = request;
  const cloudId = playground.state().cloudId;
  expect(calls).toEqual([{ cloudId, extension: { type: 'jira:issueContext', issue, project } }, undefined]);
});

test.each([
  ['a lozenge', { type: 'lozenge', value: { label: 'Open', type: 'moved' } }],
  ['a lozenge without a look', { type: 'lozenge', value: { label: 'Open' } }],
  ['a badge', { type: 'badge', value: { label: '3' } }],
  ['an icon', { type: 'icon', value: { label: 'Open', url: 'resource:main;a.png' } }],
])('%s is shown as it is', async (_case, status) => {
  expect(await statusFrom({ status })).toEqual(status);
});

test.each([
  ['nothing', undefined],
  ['no status', { label: 'x' }],
  ['an unknown look', { status: { type: 'lozenge', value: { label: 'Open', type: 'loud' } } }],
  ['a badge that is no number', { status: { type: 'badge', value: { label: 'many' } } }],
  ['a label that is no text', { status: { type: 'lozenge', value: { label: 3, type: 'new' } } }],
])('after an answer with %s the manifest’s own status stays', async (_case, answer) => {
  expect(await statusFrom(answer)).toBeNull();
});

test('a function that throws, and a module without one, leave the manifest’s own status', async () => {
  const playground = playgroundWith(() => {
    throw new Error('It went wrong.');
  });
  expect(await playground.dynamicProperties(request)).toEqual({ status: null });
  expect(playground.log.after(0).at(-1)?.what).toContain('It went wrong.');
  expect(await playground.dynamicProperties({ ...request, moduleKey: 'still' })).toEqual({ status: null });
});

test('the pages learn label and status from the manifest', () => {
  const [first] = playgroundWith(() => undefined).state().modules;
  expect(first).toEqual({
    type: 'jira:issueContext',
    key: 'status',
    title: 'Panel',
    label: 'Panel',
    resource: 'main',
    status: own,
  });
});
