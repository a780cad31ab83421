import { api, type Method } from '../../contract/api';
import { ari, FIELD, makeProject, makeSite, makeWorkflow, type FakeSite } from '../../jira/testing/fake-site';
import { makeStored } from '../../jira/testing/small-policy';
import { LEVELS, onSite, statesOf, type OnSite } from '../testing/on-site';

const inputs: Record<string, object> = {
  'setup/offer': { search: '' },
  'setup/work-types': { projectId: '10000' },
  'setup/choose': { packId: 'small', projectId: '10000', issueTypeIds: ['1'] },
  'setup/map-priorities': { levels: LEVELS },
  'setup/set-fail-policy': { whenUnreadable: 'open' },
  'setup/undo': { step: 'formScript' },
  'setup/detach-gates': { confirmed: true },
  'setup/stop': { projectId: '10000', confirmed: true },
};
const callAny = ({ call }: OnSite, method: Method, over: object = {}) =>
  call(method, api[method].input.parse({ ...inputs[method], ...over }));
const isSetup = (method: string): method is Method => method.startsWith('setup/');
const setupMethods = Object.keys(api).filter(isSetup);
const jiraOf = (site: FakeSite): string =>
  JSON.stringify([site.screens, site.uiModifications, site.workflows, site.projects.map((one) => [...one.properties])]);

test.each(setupMethods)('a forged %s by a plain user is refused before anything is read or written', async (method) => {
  const there = onSite({ isAdmin: false });
  const before = jiraOf(there.site);
  expect(await callAny(there, method)).toEqual({ ok: false, failure: { code: 'FORBIDDEN', detail: 'ADMINISTER' } });
  expect(there.site.calls).toEqual(['GET /mypermissions']);
  expect(jiraOf(there.site)).toBe(before);
});

test.each(setupMethods)('%s does not go on when Jira cannot say who is an admin', async (method) => {
  const there = onSite({ failing: new Map([['GET /mypermissions', 503]]) });
  expect(await callAny(there, method)).toMatchObject({ ok: false, failure: { code: 'JIRA_UNAVAILABLE' } });
  expect(there.site.calls).toEqual(['GET /mypermissions']);
});

test.each([
  ['setup/map-priorities', 0, 'choice'],
  ['setup/place-field', 0, 'choice'],
  ['setup/register-form-script', 0, 'choice'],
  ['setup/register-form-script', 1, 'priorities'],
  ['setup/attach-gate', 1, 'priorities'],
  ['setup/attach-gate', 2, 'field'],
] as const)('%s after %i steps is a CONFLICT that names the missing step: %s', async (method, upTo, missing) => {
  const there = onSite();
  await there.setUp(upTo);
  const before = jiraOf(there.site);
  expect(await callAny(there, method)).toEqual({ ok: false, failure: { code: 'CONFLICT', detail: missing } });
  expect(jiraOf(there.site)).toBe(before);
});

test.each([
  ['an unknown pack', { packId: 'nobody-knows' }, 'packId'],
  ['a work type of another project', { issueTypeIds: ['1', '77'] }, 'issueTypeIds'],
] as const)('choosing %s is INVALID_INPUT', async (_name, over, detail) => {
  const there = onSite();
  expect(await callAny(there, 'setup/choose', over)).toEqual({ ok: false, failure: { code: 'INVALID_INPUT', detail } });
  expect(there.site.kvs.size).toBe(0);
});

test.each([
  ['a level that the policy lacks', { ...LEVELS, 30: 'Urgent' }, 'INVALID_INPUT', 'levels.30'],
  ['a mapping that guards nothing', { ...LEVELS, 20: 'High' }, 'INVALID_INPUT', 'levels.guarded'],
  ['a mapping made before the site got another priority', { 10: null, 20: 'Blocker' }, 'CONFLICT', 'priorities.30'],
])('%s is refused, and the old mapping stays', async (_name, levels, code, detail) => {
  const there = onSite();
  await there.setUp(2);
  expect(await callAny(there, 'setup/map-priorities', { levels })).toEqual({ ok: false, failure: { code, detail } });
  expect(statesOf(await there.setUp(0))).toBe('done done todo todo waiting:field');
});

test('a mapping that holds more than the site has is cut to the site’s priorities', async () => {
  const there = onSite();
  await there.setUp(1);
  await callAny(there, 'setup/map-priorities', { levels: { ...LEVELS, 999: 'High' } });
  expect(JSON.stringify([...there.site.kvs])).not.toContain('999');
});

test('settings that cannot be read are told, and thrown away only when the admin says so', async () => {
  const there = onSite();
  await there.setUp(2);
  there.site.kvs.set('policy:10000', { ...makeStored(), schemaVersion: 99 });
  const read = await there.setUp(0);
  expect(statesOf(read)).toBe('broken waiting:choice waiting:choice waiting:choice waiting:choice');
  expect(read).toMatchObject({ value: { state: { choice: { problem: { code: 'POLICY_UNREADABLE' } } } } });
  expect(await callAny(there, 'setup/choose')).toMatchObject({ failure: { code: 'POLICY_UNREADABLE' } });
  await callAny(there, 'setup/choose', { startOver: true });
  expect(statesOf(await there.setUp(0))).toMatch(/^done done/);
});

test('settings that cannot be read do not keep the gates from being detached', async () => {
  const there = onSite();
  await there.setUp(5);
  there.site.kvs.set('policy:10000', 'unreadable');
  expect(await callAny(there, 'setup/detach-gates')).toMatchObject({ ok: true });
  expect(JSON.stringify(there.site.workflows)).not.toContain(ari('preflight-gate'));
});

test('a field that Jira does not know yet waits for the deploy', async () => {
  const there = onSite({ fields: [{ id: 'summary' }] });
  expect(statesOf(await there.setUp(2))).toBe('done done waiting:deploy todo waiting:deploy');
  expect(await callAny(there, 'setup/place-field')).toEqual({
    ok: false,
    failure: { code: 'NOT_FOUND', detail: 'preflight-report' },
  });
});

test('a gate that Jira does not offer is NOT_FOUND, and nothing is attached', async () => {
  const there = onSite({ offersGate: false });
  await there.setUp(4);
  const before = jiraOf(there.site);
  expect(await callAny(there, 'setup/attach-gate')).toEqual({
    ok: false,
    failure: { code: 'NOT_FOUND', detail: 'preflight-gate' },
  });
  expect(jiraOf(there.site)).toBe(before);
});

test('a priority scheme that lacks every guarded priority is told', async () => {
  const there = onSite({ projects: [makeProject({ priorityIds: ['30', '40'] })] });
  const answer = await there.setUp(2);
  expect(statesOf(answer)).toBe('done waiting:hand todo todo waiting:field');
  const offered = answer.ok && answer.value.state.priorities.rows.filter((row) => row.offered).map(({ id }) => id);
  expect(offered).toEqual(['30', '40']);
});

test('a project that is gone is told, and the other steps wait', async () => {
  const there = onSite();
  await there.setUp(5);
  there.site.projects = [];
  const answer = await there.setUp(0);
  expect(answer).toMatchObject({ value: { state: { choice: { state: 'broken', problem: { code: 'NOT_FOUND' } } } } });
});

test('a read-only workflow is told by its id, and its gate waits for a hand', async () => {
  const there = onSite({ workflows: [makeWorkflow({ isEditable: false })] });
  expect(statesOf(await there.setUp(4))).toBe('done done done done waiting:hand');
  expect(await callAny(there, 'setup/attach-gate')).toEqual({
    ok: false,
    failure: { code: 'JIRA_REFUSED', detail: 'workflow workflow-1 is read-only' },
  });
  expect(makeSite().projects[0]!.properties.size).toBe(0);
});

test('a work type that shares the workflow without having the report: the gate waits, and tells which', async () => {
  const ownScreen = makeProject({ screens: null, simplified: true, ownFields: ['summary', 'priority', FIELD] });
  const there = onSite({ projects: [ownScreen] });
  await callAny(there, 'setup/choose');
  await callAny(there, 'setup/map-priorities');
  there.site.fieldless = ['2'];
  const read = await there.setUp(0);
  expect(statesOf(read)).toBe('done done done todo waiting:types');
  expect(read).toMatchObject({
    value: { state: { gate: { workflows: [{ issueTypeIds: ['1'], alsoFor: [{ name: 'Task', hasField: false }] }] } } },
  });
  expect(await callAny(there, 'setup/attach-gate')).toEqual({
    ok: false,
    failure: { code: 'CONFLICT', detail: 'types' },
  });
  there.site.fieldless = [];
  expect(await callAny(there, 'setup/attach-gate')).toMatchObject({
    value: { state: { gate: { state: 'done', workflows: [{ alsoFor: [{ name: 'Task', hasField: true }] }] } } },
  });
});
