import { FIELD, makeProject, makeSite, makeWorkflow } from '../../jira/testing/fake-site';
import { smallPolicy } from '../../jira/testing/small-policy';
import { LEVELS, onSite, statesOf } from '../testing/on-site';

test('each step brings the site one state further, and the last one to done', async () => {
  const seen: string[] = [];
  const { setUp } = onSite();
  for (const upTo of [0, 1, 2, 3, 4, 5]) seen.push(statesOf(await setUp(upTo)));
  expect(seen).toEqual([
    'todo waiting:choice waiting:choice waiting:choice waiting:choice',
    'done todo todo waiting:priorities waiting:priorities',
    'done done todo todo waiting:field',
    'done done done todo todo',
    'done done done done todo',
    'done done done done done',
  ]);
});

test('every step can be repeated and changes nothing the second time', async () => {
  const { site, setUp } = onSite();
  await setUp(5);
  const before = JSON.stringify([site.screens, site.uiModifications, site.workflows, [...site.kvs]]);
  site.calls.length = 0;
  expect(statesOf(await setUp(5))).toBe('done done done done done');
  expect(JSON.stringify([site.screens, site.uiModifications, site.workflows, [...site.kvs]])).toBe(before);
  const writes = site.calls.filter((call) => /^(PUT|DELETE|POST (?!\/workflows$))/.test(call));
  expect(writes).toEqual([]);
});

test('the panel opens with the policy that set-up stored', async () => {
  const { call, setUp } = onSite();
  const reporter = { accountId: 'reporter', projectId: '10000' };
  expect(await call('panel/open', {}, reporter)).toMatchObject({ failure: { code: 'POLICY_MISSING' } });
  await setUp(2);
  const opened = await call('panel/open', {}, reporter);
  expect(opened).toMatchObject({ ok: true, value: { drafts: [], policy: { id: 'small', revision: 2 } } });
  expect(opened.ok && opened.value.policy.sitePriorities.map(({ id, level }) => [id, level])).toEqual(
    Object.entries(LEVELS),
  );
});

test('the form script is registered for every view of the covered work types, with ids only', async () => {
  const { site, setUp } = onSite();
  await setUp(4);
  expect(site.uiModifications).toHaveLength(1);
  const [script] = site.uiModifications;
  const places = ['1', '2'].flatMap((issueTypeId) =>
    ['GIC', 'IssueView', 'IssueTransition'].map((viewType) => ({ projectId: '10000', issueTypeId, viewType })),
  );
  expect(script!.contexts).toEqual(places);
  expect(JSON.parse(script!.data)).toMatchObject({
    revision: 2,
    priorities: [
      { id: '10', guarded: true, hidden: true },
      { id: '20', guarded: true, hidden: false },
      { id: '30', guarded: false, hidden: false },
      { id: '40', guarded: false, hidden: true },
      { id: '50', guarded: false, hidden: false },
      { id: '60', guarded: false, hidden: true },
    ],
  });
});

test('a workflow that two work types share gets one gate; each of two gets its own', async () => {
  const shared = onSite();
  expect(await shared.setUp(5)).toMatchObject({
    value: { state: { gate: { rows: 'current', workflows: [{ issueTypeIds: ['1', '2'], attached: 'current' }] } } },
  });
  const apart = onSite({
    projects: [makeProject({ workflows: { 1: 'workflow-1', 2: 'workflow-2' } })],
    workflows: [makeWorkflow(), makeWorkflow({ id: 'workflow-2' })],
  });
  expect(await apart.setUp(5)).toMatchObject({
    value: {
      state: {
        gate: {
          workflows: [
            { id: 'workflow-1', attached: 'current' },
            { id: 'workflow-2', attached: 'current' },
          ],
        },
      },
    },
  });
});

test('a changed mapping makes script and gate drift until they are brought up to date', async () => {
  const { call, setUp } = onSite();
  await setUp(5);
  const changed = await call('setup/map-priorities', { levels: { ...LEVELS, 40: 'Low', 30: 'Blocker' } });
  expect(statesOf(changed)).toBe('done done done drifted drifted');
  expect(statesOf(await call('setup/register-form-script', {}))).toBe('done done done done drifted');
  expect(statesOf(await call('setup/attach-gate', {}))).toBe('done done done done done');
});

test('detaching takes every gate of the site off, and the rows of every covered project', async () => {
  const { site, call, setUp } = onSite({
    projects: [makeProject(), makeProject({ id: '10001', workflows: { 1: 'workflow-2', 2: 'workflow-2' } })],
    workflows: [makeWorkflow(), makeWorkflow({ id: 'workflow-2' })],
  });
  const before = JSON.stringify(makeSite().workflows[0]!['transitions']);
  await setUp(5);
  await call('setup/choose', { packId: 'small', projectId: '10001', issueTypeIds: ['1'] });
  await call('setup/map-priorities', { levels: LEVELS });
  await call('setup/attach-gate', {});
  expect(statesOf(await call('setup/detach-gates', { confirmed: true }))).toBe('done done done todo todo');
  expect(site.workflows.map(({ transitions }) => JSON.stringify(transitions))).toEqual([before, before]);
  expect(site.projects.map(({ properties }) => properties.size)).toEqual([0, 0]);
});

test('another pack keeps the mapping of the levels that both have', async () => {
  const other = smallPolicy({ id: 'other', levels: smallPolicy().levels.slice(0, 2) });
  const { call, setUp } = onSite({}, [smallPolicy(), other]);
  await setUp(2);
  const answer = await call('setup/choose', { packId: 'other', projectId: '10000', issueTypeIds: ['1'] });
  expect(answer).toMatchObject({ value: { state: { choice: { packId: 'other', issueTypes: [{ id: '1' }] } } } });
  expect(answer.ok && answer.value.state.priorities.rows.map(({ level }) => level)).toEqual([
    null,
    'Blocker',
    'High',
    null,
    null,
    null,
  ]);
});

test('a team-managed project is told to take the field in by hand, and is set up once it has', async () => {
  const project = makeProject({ simplified: true, screens: null, ownFields: ['summary', 'priority'] });
  const { site, call, setUp } = onSite({ projects: [project] });
  expect(statesOf(await setUp(2))).toBe('done done waiting:hand todo waiting:field');
  expect(await call('setup/place-field', {})).toMatchObject({ failure: { code: 'CONFLICT', detail: 'hand' } });
  site.projects[0]!.ownFields.push(FIELD);
  await call('setup/register-form-script', {});
  expect(statesOf(await call('setup/attach-gate', {}))).toBe('done done done done done');
});
