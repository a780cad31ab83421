import { makeProject, makeWorkflow, type FakeSite } from '../../jira/testing/fake-site';
import { onSite, statesOf } from '../testing/on-site';

const jiraOf = (site: FakeSite): string =>
  JSON.stringify([site.screens, site.uiModifications, site.workflows, site.projects.map((one) => [...one.properties])]);

const steps = [
  ['setup/place-field', 2, 'GET /field'],
  ['setup/place-field', 2, 'GET /issuetypescreenscheme/project'],
  ['setup/place-field', 2, 'GET /issuetypescreenscheme/mapping'],
  ['setup/place-field', 2, 'GET /screenscheme'],
  ['setup/place-field', 2, 'GET /screens'],
  ['setup/place-field', 2, 'GET /field/screens'],
  ['setup/place-field', 2, 'GET /screens/tabs'],
  ['setup/place-field', 2, 'POST /screens/fields'],
  ['setup/register-form-script', 3, 'GET /uiModifications'],
  ['setup/register-form-script', 3, 'POST /uiModifications'],
  ['setup/attach-gate', 4, 'GET /project'],
  ['setup/attach-gate', 4, 'GET /issue/createmeta'],
  ['setup/attach-gate', 4, 'GET /workflows/capabilities'],
  ['setup/attach-gate', 4, 'POST /workflows'],
  ['setup/attach-gate', 4, 'PUT /project/properties'],
] as const;
const answers = [
  [400, 'JIRA_REFUSED'],
  [403, 'FORBIDDEN'],
  [503, 'JIRA_UNAVAILABLE'],
  ['down', 'JIRA_UNAVAILABLE'],
] as const;
const everyStepAndAnswer = steps.flatMap((step) => answers.map((answer) => [...step, ...answer] as const));

test.each(everyStepAndAnswer)(
  '%s (after %i steps): %s answering %s fails as %s, changes nothing and works when tried again',
  async (method, upTo, name, status, code) => {
    const { site, call, setUp } = onSite();
    await setUp(upTo);
    const before = jiraOf(site);
    site.failing.set(name, status);
    expect(await call(method, {})).toMatchObject({ ok: false, failure: { code } });
    expect(jiraOf(site)).toBe(before);
    site.failing.clear();
    const again = await call(method, {});
    expect(again).toMatchObject({ ok: true });
    expect(again).not.toHaveProperty('value.halted');
  },
);

test.each([
  ['GET /priority/search', 'done broken done done done'],
  ['GET /field', 'done done broken done broken'],
  ['GET /screenscheme', 'done done broken done done'],
  ['GET /issue/createmeta', 'done done broken done done'],
  ['GET /uiModifications', 'done done done broken done'],
  ['POST /workflows', 'done done done done broken'],
  ['GET /project/properties', 'done done done done broken'],
])('when %s does not answer, its steps are broken and the others are still told', async (name, states) => {
  const { site, call, setUp } = onSite();
  await setUp(5);
  site.failing.set(name, 503);
  expect(statesOf(await call('setup/read', {}))).toBe(states);
});

test.each(['setup/read', 'setup/place-field', 'setup/register-form-script', 'setup/attach-gate'] as const)(
  'with storage down %s says so and changes nothing in Jira',
  async (method) => {
    const { site, call, setUp } = onSite();
    await setUp(4);
    const before = jiraOf(site);
    site.failing.set('KVS', 'down');
    const answer = await call(method, {});
    expect(JSON.stringify(answer)).toContain('STORAGE_UNAVAILABLE');
    expect(jiraOf(site)).toBe(before);
  },
);

test('a field that reached one of two screens: the step says that it stopped half way, and the next press ends it', async () => {
  const { site, call, setUp } = onSite();
  await setUp(2);
  site.meanwhile.set('GET /screens/tabs', () => {
    site.meanwhile.set('GET /screens/tabs', () => void site.failing.set('GET /screens/tabs', 503));
  });
  const halted = await call('setup/place-field', {});
  expect(halted).toMatchObject({
    ok: true,
    value: {
      halted: { code: 'JIRA_UNAVAILABLE' },
      state: { field: { state: 'drifted', screens: [{ holdsField: true }, { holdsField: false }] } },
    },
  });
  site.failing.clear();
  expect(statesOf(await call('setup/place-field', {}))).toMatch(/^done done done/);
});

test('a gate that reached one of two workflows: the step says so, tells which, and the next press ends it', async () => {
  const { site, call, setUp } = onSite({
    projects: [makeProject({ workflows: { 1: 'workflow-1', 2: 'workflow-2' } })],
    workflows: [makeWorkflow(), makeWorkflow({ id: 'workflow-2' })],
  });
  await setUp(4);
  site.meanwhile.set('POST /workflows/update', () => {
    site.meanwhile.set('POST /workflows/update', () => void site.failing.set('POST /workflows/update', 400));
  });
  expect(await call('setup/attach-gate', {})).toMatchObject({
    ok: true,
    value: {
      halted: { code: 'JIRA_REFUSED' },
      state: { gate: { state: 'drifted', workflows: [{ attached: 'current' }, { attached: 'none' }] } },
    },
  });
  site.failing.clear();
  expect(statesOf(await call('setup/attach-gate', {}))).toBe('done done done done done');
});

test('gates that cannot all be detached: the step says so, and the next press ends it', async () => {
  const { site, call, setUp } = onSite();
  await setUp(5);
  site.failing.set('DELETE /project/properties', 500);
  const halted = await call('setup/detach-gates', { confirmed: true });
  expect(halted).toMatchObject({
    value: { halted: { code: 'JIRA_UNAVAILABLE' }, state: { gate: { rows: 'current' } } },
  });
  site.failing.clear();
  expect(statesOf(await call('setup/detach-gates', { confirmed: true }))).toBe('done done done done todo');
});

test('a stale workflow is read afresh and the gate is attached on the second try', async () => {
  const { site, call, setUp } = onSite();
  await setUp(4);
  site.meanwhile.set('POST /workflows/update', () => {
    Object.assign(site.workflows[0]!, { version: { id: 'newer', versionNumber: 2 } });
  });
  expect(statesOf(await call('setup/attach-gate', {}))).toBe('done done done done done');
});
