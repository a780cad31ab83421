import { makeProject, makeWorkflow, type FakeSite } from '../../jira/testing/fake-site';
import { LEVELS, onSite, statesOf, type OnSite } from '../testing/on-site';

const LEARN = '10000';
const NEIGHBOUR = '10001';
const stop = ({ call }: OnSite, projectId = LEARN) => call('setup/stop', { projectId, confirmed: true });
const gatesIn = (site: FakeSite): number => JSON.stringify(site.workflows).split('static/preflight-gate').length - 1;
const rowsIn = (site: FakeSite, at = 0): unknown => site.projects[at]?.properties.get('preflight-gate');

/** LEARN with its gate, then its neighbour with the same workflow, or with one of its own. */
async function twoSpaces(workflow: string): Promise<OnSite> {
  const neighbour = makeProject({
    id: NEIGHBOUR,
    key: 'NEXT',
    name: 'Next door',
    workflows: { 1: workflow, 2: workflow },
  });
  const workflows = [makeWorkflow(), makeWorkflow({ id: 'workflow-2', name: 'Own workflow' })];
  const site = onSite({ projects: [makeProject(), neighbour], workflows });
  await site.setUp(5);
  await site.call('setup/choose', { packId: 'small', projectId: NEIGHBOUR, issueTypeIds: ['1'] });
  await site.call('setup/map-priorities', { levels: LEVELS });
  await site.call('setup/place-field', {});
  await site.call('setup/attach-gate', {});
  return site;
}

test('one space is given up: gate, rows and form script go, and nothing is chosen any more', async () => {
  const on = onSite();
  await on.setUp(5);
  const answer = await stop(on);
  expect(statesOf(answer)).toMatch(/^todo /);
  expect(answer).not.toHaveProperty('value.stayed');
  expect([gatesIn(on.site), rowsIn(on.site), on.site.uiModifications]).toEqual([0, undefined, []]);
  expect([...on.site.kvs.keys()].filter((key) => /^(policy|policy-override|space):/.test(key))).toEqual([]);
});

test('chosen again, its policy comes back as it was, and it begins anew with everything else', async () => {
  const on = onSite();
  await on.setUp(5);
  await stop(on);
  const back = await on.call('setup/choose', { packId: 'small', projectId: LEARN, issueTypeIds: ['1', '2'] });
  expect(statesOf(back)).toBe('done done done todo todo');
  expect(statesOf(await on.call('setup/attach-gate', {}))).toMatch(/done$/);
});

test('a workflow that another covered space needs keeps its gate, and lets everything from this space pass', async () => {
  const on = await twoSpaces('workflow-1');
  const answer = await stop(on, NEIGHBOUR);
  expect(answer).toMatchObject({ value: { stayed: ['Support workflow'] } });
  expect(gatesIn(on.site)).toBe(1);
  expect(rowsIn(on.site, 1)).toMatchObject({ g: {}, q: [], q1: [] });
  expect(rowsIn(on.site, 0)).not.toMatchObject({ q1: [] });
});

test('a workflow of its own loses its gate, and the other space keeps its own', async () => {
  const on = await twoSpaces('workflow-2');
  expect(gatesIn(on.site)).toBe(2);
  expect(await stop(on, NEIGHBOUR)).not.toHaveProperty('value.stayed');
  expect(gatesIn(on.site)).toBe(1);
  expect(rowsIn(on.site, 1)).toBeUndefined();
});

test('a space that Jira no longer has is named by its id, and can be given up', async () => {
  const on = onSite();
  await on.setUp(5);
  on.site.projects = [];
  const read = await on.call('setup/read', {});
  expect(read).toMatchObject({ value: { state: { choice: { state: 'broken', gone: LEARN, project: null } } } });
  expect(statesOf(await stop(on))).toMatch(/^todo /);
  expect(on.site.uiModifications).toEqual([]);
});

test('two tabs: the one whose space is no longer the chosen one changes nothing', async () => {
  const on = await twoSpaces('workflow-2');
  expect(await stop(on, LEARN)).toEqual({ ok: false, failure: { code: 'CONFLICT', detail: 'choice' } });
  expect(gatesIn(on.site)).toBe(2);
});

test.each(['POST /workflows/update', 'KVS transaction'])(
  'stopped half way by %s it says so, and goes on when it is pressed again',
  async (failing) => {
    const on = onSite();
    await on.setUp(5);
    on.site.failing.set(failing, 503);
    const halted = await stop(on);
    expect(halted.ok ? halted.value.halted : halted.failure).toMatchObject({ code: /UNAVAILABLE/ });
    on.site.failing.clear();
    expect(statesOf(await stop(on))).toMatch(/^todo /);
    expect(gatesIn(on.site)).toBe(0);
  },
);

test('stopped between the settings and the choice, it names the space still, and the next press ends it', async () => {
  const on = onSite();
  await on.setUp(5);
  on.site.kvs = new Map(on.site.kvs);
  on.site.kvs.delete = function (this: Map<string, unknown>, key) {
    if (key === 'setup-project') throw new TypeError('storage is down');
    return Map.prototype.delete.call(this, key);
  };
  expect(await stop(on)).toMatchObject({
    value: { halted: { code: 'STORAGE_UNAVAILABLE' }, state: { choice: { state: 'broken', gone: LEARN } } },
  });
  on.site.kvs = new Map(on.site.kvs);
  expect(statesOf(await stop(on))).toMatch(/^todo /);
});

test('plain users cannot', async () => {
  const on = onSite();
  await on.setUp(5);
  on.site.isAdmin = false;
  expect(await stop(on)).toMatchObject({ ok: false, failure: { code: 'FORBIDDEN' } });
});
