import type { Output } from '../../contract/api';
import type { Result } from '../../contract/failure';
import { makeProject, makeWorkflow, type FakeSite } from '../../jira/testing/fake-site';
import { onSite, type OnSite } from '../testing/on-site';

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.failure.code} ${result.failure.detail ?? ''}`);
  return result.value;
};
const foreign = Array.from({ length: 40 }, (_, n) => ({
  id: `rule-${n}`,
  ruleKey: n % 2 === 0 ? 'system:validate-field-value' : 'forge:expression-validator',
  parameters: { key: `other-${n}`, config: `{"ü":"\\"${n}","a":null}`, disabled: String(n % 3 === 0) },
  more: { deep: [null, 1.5, { z: {} }] },
}));
/** A shared edit and view screen with Priority in the middle of its second tab, and a workflow full of others' rules. */
const screens = (): FakeSite['screens'] => [
  {
    id: 100,
    name: 'Edit screen',
    tabs: [
      { id: 1, fields: ['summary', 'description'] },
      { id: 3, fields: ['labels', 'priority', 'assignee'] },
    ],
  },
  { id: 101, name: 'Create screen', tabs: [{ id: 2, fields: ['summary', 'priority'] }] },
];
const crowded = () =>
  makeWorkflow({
    transitions: [
      { id: '1', type: 'INITIAL', name: 'Create', toStatusReference: 'ref-1', validators: foreign.slice(0, 20) },
      { id: '11', type: 'GLOBAL', name: 'Done', toStatusReference: 'ref-2', validators: foreign.slice(20) },
    ],
  });

async function ready(over: Partial<FakeSite> = {}): Promise<OnSite> {
  const on = onSite({ screens: screens(), workflows: [crowded()], ...over });
  await on.setUp(5);
  return on;
}
const inJira = ({ site }: OnSite): string =>
  JSON.stringify([site.screens, site.workflows.map(({ transitions, statuses }) => ({ transitions, statuses }))]);
const short = ({ state, hindrance, screens: found, workflows }: Output<'strict/read'>): string =>
  [
    state,
    ...(hindrance === null ? [] : [hindrance.why]),
    ...found.map(({ name, hasPriority }) => `${name}:${hasPriority ? 'with' : 'without'}`),
    ...workflows.map(({ name, attached }) => `${name}:${attached}`),
  ].join(', ');
const wayOf = async ({ call }: OnSite, path: string) =>
  value(await call('paths/read', {})).rows.find((row) => row.path === path)?.state;

const OFF = 'off, Edit screen:with, Support workflow:none';
const ON = 'on, Edit screen:without, Support workflow:current';

test('what it will change is listed before anything is changed', async () => {
  const on = await ready();
  const before = inJira(on);
  expect(short(value(await on.call('strict/read', {})))).toBe(OFF);
  expect(inJira(on)).toBe(before);
});

test('switched on and off again, screens and workflows are as they were, byte for byte', async () => {
  const on = await ready();
  const before = inJira(on);
  expect(short(value(await on.call('strict/set', { on: true })))).toBe(ON);
  expect(on.site.screens[0]?.tabs.map(({ fields }) => fields.join(' '))).toEqual([
    'summary description customfield_10050',
    'labels assignee',
  ]);
  expect(on.site.screens.at(-1)).toMatchObject({
    ...{ name: 'Preflight: change priority (LEARN)', tabs: [{ fields: ['priority', 'customfield_10050'] }] },
  });
  expect(await wayOf(on, 'edit-on-work-item')).toBe('prevented');
  expect(short(value(await on.call('strict/set', { on: false })))).toBe(OFF);
  expect(inJira(on)).toBe(before);
  expect(await wayOf(on, 'edit-on-work-item')).not.toBe('prevented');
});

test('pressing twice is pressing once', async () => {
  const on = await ready();
  const before = inJira(on);
  await on.call('strict/set', { on: true });
  const once = inJira(on);
  await on.call('strict/set', { on: true });
  expect(inJira(on)).toBe(once);
  for (const again of [false, false]) value(await on.call('strict/set', { on: again }));
  expect(inJira(on)).toBe(before);
});

const PRIORITY_CREATES = { default: 100 };
test.each<[string, string, Partial<FakeSite>]>([
  ['the edit screen serves Create too', 'create-screen', { projects: [makeProject({ screens: PRIORITY_CREATES })] }],
  [
    'another space shows the screen',
    'shared',
    { projects: [makeProject(), makeProject({ id: '10009', key: 'OPS', name: 'Operations' })] },
  ],
  ['the space is team-managed', 'team', { projects: [makeProject({ simplified: true, screens: null })] }],
])('where %s it names the hindrance and changes nothing', async (_name, why, over) => {
  const on = await ready(over);
  const before = inJira(on);
  expect(value(await on.call('strict/read', {})).hindrance?.why).toBe(why);
  expect(await on.call('strict/set', { on: true })).toMatchObject({ failure: { code: 'CONFLICT', detail: why } });
  expect(inJira(on)).toBe(before);
});

test('Create comes first', async () => {
  const on = onSite({ screens: screens() });
  await on.setUp(4);
  expect(await on.call('strict/set', { on: true })).toMatchObject({ failure: { code: 'CONFLICT', detail: 'gate' } });
});

test.each(['POST /screens', 'POST /workflows/update', 'DELETE /screens/tabs/fields'])(
  'where Jira fails in the middle (%s), pressing again goes on, and off undoes all of it',
  async (name) => {
    const on = await ready();
    const before = inJira(on);
    on.site.failing.set(name, 503);
    expect(await on.call('strict/set', { on: true })).toMatchObject({ failure: { code: 'JIRA_UNAVAILABLE' } });
    on.site.failing.clear();
    expect(value(await on.call('strict/read', {})).state).toBe('drifted');
    expect(short(value(await on.call('strict/set', { on: true })))).toBe(ON);
    expect(short(value(await on.call('strict/set', { on: false })))).toBe(OFF);
    expect(inJira(on)).toBe(before);
  },
);

test('Priority that somebody puts back is seen by the health check, mended by a press, and left alone by switching off', async () => {
  const on = await ready();
  await on.call('strict/set', { on: true });
  on.site.screens[0]?.tabs[0]?.fields.unshift('priority');
  const { rows } = value(await on.call('health/read', {}));
  expect(rows.find(({ check }) => check === 'strict-mode')).toMatchObject({ state: 'wrong', about: ['Edit screen'] });
  value(await on.call('strict/set', { on: false }));
  expect(on.site.screens[0]?.tabs[0]?.fields[0]).toBe('priority');
  expect(on.site.screens[0]?.tabs[1]?.fields).not.toContain('priority');
});

test('the gate on later transitions comes off without the one of strict mode', async () => {
  const on = await ready();
  await on.call('strict/set', { on: true });
  value(await on.call('later-gates/set', { on: false }));
  expect(value(await on.call('strict/read', {})).state).toBe('on');
});

test('a record that cannot be read is a failure, never “off”', async () => {
  const on = await ready();
  await on.call('strict/set', { on: true });
  on.site.kvs.set('strict:10000', { broken: true });
  expect(await on.call('strict/read', {})).toMatchObject({ failure: { code: 'POLICY_UNREADABLE' } });
  expect(await on.call('strict/set', { on: false })).toMatchObject({ failure: { code: 'POLICY_UNREADABLE' } });
});

test.each(['strict/read', 'strict/set'] as const)('%s is for Jira admins', async (method) => {
  const answer = await onSite({ isAdmin: false }).call(method, { on: true });
  expect(answer).toMatchObject({ failure: { code: 'FORBIDDEN' } });
});
