import { readManifest } from '../forge/manifest';
import { installForgeGlobals } from '../forge/runtime';
import type { JiraErrors } from '../jira/request';
import { createPlayground, type Playground } from '../playground';
import { projectRoot } from '../project-root';
import { scenarios } from './scenarios';

const REPORTER = 'sample-reporter';

/** The real app from its source, behind the real manifest. */
async function started(id: string): Promise<Playground> {
  installForgeGlobals();
  const { resolver } = await import('../../src/index');
  const playground = createPlayground({
    timers: false,
    root: projectRoot,
    siteUrl: 'http://jira.example',
    appOrigin: 'http://app.example',
    now: () => Date.UTC(2026, 0, 15, 12),
    manifest: readManifest(projectRoot),
    backend: { from: 'source', handler: (name) => (name === 'index.resolver' ? (resolver as never) : undefined) },
  });
  await playground.start(id);
  return playground;
}

function create(playground: Playground, priority: string, project = 'LEARN') {
  const fields = {
    project: { key: project },
    issuetype: { name: 'Bug' },
    summary: 'New',
    priority: { name: priority },
  };
  const caller = { as: 'user' as const, accountId: REPORTER };
  return playground.jira({
    method: 'POST',
    path: '/rest/api/3/issue',
    text: JSON.stringify({ fields }),
    caller,
    byApp: false,
  });
}
const openPanel = (playground: Playground) =>
  playground.invoke({
    moduleType: 'jira:customField',
    moduleKey: 'preflight-report',
    functionKey: 'panel/open',
    payload: {},
    extension: { type: 'jira:customField', project: { id: '10201', key: 'LEARN' } },
    localId: 'panel',
    accountId: REPORTER,
  });

test('every scenario has an id of its own', () =>
  expect(new Set(scenarios.map(({ id }) => id)).size).toBe(scenarios.length));

test.each(scenarios.map(({ id }) => id))('%s starts without a remark', async (id) =>
  expect((await started(id)).run().remark).toBeNull(),
);

test('two starts at once come one after the other', async () => {
  const playground = await started('fresh');
  await Promise.all([playground.start('ready'), playground.start('ready')]);
  expect(playground.run().remark).toBeNull();
  const [workflow] = [...playground.run().site.workflows.values()];
  expect(workflow?.version.versionNumber).toBe(2);
});

test('just installed, a Blocker passes: nothing is attached', async () => {
  const playground = await started('fresh');
  expect(create(playground, 'Blocker').status).toBe(201);
  expect(await openPanel(playground)).toMatchObject({ body: { ok: false, failure: { code: 'POLICY_MISSING' } } });
});

test('set up, a Blocker without its checklist is refused with a sentence, and High is not', async () => {
  const playground = await started('ready');
  const refused = create(playground, 'Blocker');
  expect(refused.status).toBe(400);
  expect((refused.body as JiraErrors).errorMessages.join(' ')).toContain('Preflight report');
  expect(create(playground, 'High').status).toBe(201);
  expect(create(playground, 'Blocker', 'OPS').status).toBe(201);
  expect(await openPanel(playground)).toMatchObject({ body: { ok: true } });
});

test('set-up left every rule of others in the workflow as it was', async () => {
  const foreign = (playground: Playground) =>
    [...playground.run().site.workflows.values()].map(({ transitions }) =>
      transitions.map((one) => JSON.stringify({ ...one, validators: one.validators?.slice(0, 2) })),
    );
  expect(foreign(await started('ready'))).toEqual(foreign(await started('fresh')));
});

test('with an unreadable policy the panel says so and the gate still holds', async () => {
  const playground = await started('broken-policy');
  expect(await openPanel(playground)).toMatchObject({ body: { ok: false, failure: { code: 'POLICY_UNREADABLE' } } });
  expect(create(playground, 'Blocker').status).toBe(400);
});

test('unreadable rows never stop an unguarded priority', async () => {
  expect(create(await started('broken-gate'), 'High').status).toBe(201);
});

test('without functions the gate works on', async () => {
  const playground = await started('resolver-down');
  expect(await openPanel(playground)).toMatchObject({ success: false });
  expect(create(playground, 'Blocker').status).toBe(400);
  expect(create(playground, 'High').status).toBe(201);
});

test.each(['jira-down', 'jira-refuses'])('%s: set-up cannot write, people still can', async (id) => {
  const playground = await started(id);
  const path = '/rest/api/3/screens/10301/tabs/10401/fields';
  const caller = { as: 'user' as const, accountId: 'sample-site-admin' };
  const text = JSON.stringify({ fieldId: 'customfield_10058' });
  expect(playground.jira({ method: 'POST', path, text, caller, byApp: true }).status).toBe(
    id === 'jira-down' ? 503 : 400,
  );
  expect(create(playground, 'High').status).toBe(201);
});

test('many spaces come in pages', async () => {
  const playground = await started('many-projects');
  const caller = { as: 'user' as const, accountId: REPORTER };
  const { body } = playground.jira({
    method: 'GET',
    path: '/rest/api/3/project/search',
    text: '',
    caller,
    byApp: false,
  });
  expect(body).toMatchObject({ total: 123, isLast: false });
});

test('with the other pack, OPS is asked other questions and LEARN none', async () => {
  const playground = await started('software-bug');
  const refused = create(playground, 'Blocker', 'OPS');
  expect(refused.status).toBe(400);
  expect(create(playground, 'High', 'OPS').status).toBe(201);
  expect(create(playground, 'Blocker').status).toBe(201);
});
