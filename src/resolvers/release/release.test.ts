import type { Output } from '../../contract/api';
import type { Result } from '../../contract/failure';
import { makeWorkflow } from '../../jira/testing/fake-site';
import { onSite, type OnSite } from '../testing/on-site';

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(`${result.failure.code} ${result.failure.detail ?? ''}`);
  return result.value;
};
const showing = { ruleKey: 'system:transition-screen', parameters: { screenId: '101' } };
const foreign = Array.from({ length: 40 }, (_, n) => ({ ruleKey: `system:rule-${n}`, parameters: { n: `"${n}"` } }));
const workflow = () =>
  makeWorkflow({
    transitions: [
      { id: '1', type: 'INITIAL', name: 'Create', toStatusReference: 'ref-1', validators: foreign },
      {
        id: '11',
        type: 'GLOBAL',
        name: 'Start',
        toStatusReference: 'ref-2',
        transitionScreen: showing,
        validators: [],
      },
    ],
  });
const screens = () => [
  { id: 100, name: 'Edit', tabs: [{ id: 1, fields: ['summary', 'priority'] }] },
  { id: 101, name: 'Create', tabs: [{ id: 2, fields: ['summary', 'priority'] }] },
];

type Ready = OnSite & { transitions: () => string; screenFields: () => string; before: string };
async function ready(): Promise<Ready> {
  const on = onSite({ workflows: [workflow()], screens: screens() });
  const transitions = () => JSON.stringify(on.site.workflows[0]?.['transitions']);
  const screenFields = () =>
    on.site.screens.map(({ tabs }) => tabs.map(({ fields }) => fields.join()).join()).join(' | ');
  const before = transitions();
  await on.setUp(5);
  await on.call('later-gates/set', { on: true });
  return { ...on, transitions, screenFields, before };
}
const withoutIds = (text: string): string => text.replace(/"id":"[0-9a-f-]{36}"/g, '"id":"…"');
const short = ({ gates, released, strict, formScripts }: Output<'release/read'>): string =>
  `${gates.map(({ workflow: name, onCreate, later }) => `${name} ${onCreate} ${later}`).join()} | ${
    released?.workflows.join() ?? 'none'
  } | ${strict.join()} | ${formScripts}`;

test('one press takes every gate off, one puts all of them back, and forty foreign rules never move', async () => {
  const on = await ready();
  const gated = on.transitions();
  expect(short(value(await on.call('release/read', {})))).toBe('Support workflow true 1 | none |  | 1');
  await on.call('setup/detach-gates', { confirmed: true });
  expect(on.transitions()).toBe(on.before);
  expect(short(value(await on.call('release/read', {})))).toBe(' | Support workflow |  | 1');
  expect(short(value(await on.call('release/reattach', {})))).toBe('Support workflow true 1 | none |  | 1');
  expect(withoutIds(on.transitions())).toBe(withoutIds(gated));
  expect(on.site.projects[0]?.properties.has('preflight-gate')).toBe(true);
});

test('a later gate that was off stays off', async () => {
  const on = await ready();
  await on.call('later-gates/set', { on: false });
  await on.call('setup/detach-gates', { confirmed: true });
  expect(value(await on.call('release/reattach', {})).gates).toMatchObject([{ onCreate: true, later: 0 }]);
});

test('where nothing was released there is nothing to attach', async () => {
  const on = await ready();
  expect(await on.call('release/reattach', {})).toMatchObject({ failure: { code: 'CONFLICT', detail: 'released' } });
});

test('a release that stopped half-way is told, keeps its record, and goes on', async () => {
  const on = await ready();
  on.site.failing.set('POST /workflows/update', 503);
  expect(await on.call('setup/detach-gates', { confirmed: true })).toMatchObject({ ok: false });
  on.site.failing.clear();
  await on.call('setup/detach-gates', { confirmed: true });
  on.site.failing.set('POST /workflows/update', 503);
  const halted = value(await on.call('release/reattach', {}));
  expect(halted).toMatchObject({ halted: { code: 'JIRA_UNAVAILABLE' }, released: { workflows: ['Support workflow'] } });
  on.site.failing.clear();
  expect(value(await on.call('release/reattach', {})).gates).toMatchObject([{ onCreate: true, later: 1 }]);
});

test('an admin who changes the workflow meanwhile loses nothing, and neither does the release', async () => {
  const on = await ready();
  on.site.meanwhile.set('POST /workflows/update', () => {
    const [held] = on.site.workflows;
    if (held !== undefined) Object.assign(held, { description: 'mine', version: { id: 'v', versionNumber: 99 } });
  });
  await on.call('setup/detach-gates', { confirmed: true });
  expect(on.site.workflows[0]).toMatchObject({ description: 'mine' });
  expect(on.transitions()).toBe(on.before);
});

test('before an uninstall everything goes that must not outlive the app, and reports and settings stay', async () => {
  const on = await ready();
  const screensBefore = on.screenFields();
  await on.call('strict/set', { on: true });
  expect(short(value(await on.call('release/read', {})))).toBe('Support workflow true 2 | none | Learn support | 1');
  const left = value(await on.call('release/leave', { confirmed: true }));
  expect({ gates: left.gates, strict: left.strict, scripts: left.formScripts }).toEqual({
    ...{ gates: [], strict: [], scripts: 0 },
  });
  expect(on.transitions()).toBe(on.before);
  expect(on.screenFields()).toBe(screensBefore);
  expect(on.site.projects[0]?.properties.size).toBe(0);
  expect([...on.site.kvs.keys()]).toContain('policy:10000');
});

test.each([
  ['POST /workflows/update', 'gates'],
  ['DELETE /uiModifications', 'scripts'],
])('what fails before an uninstall (%s) keeps nothing else from being undone', async (name) => {
  const on = await ready();
  on.site.failing.set(name, 503);
  const left = value(await on.call('release/leave', { confirmed: true }));
  expect(left.halted).toMatchObject({ code: 'JIRA_UNAVAILABLE' });
  expect([left.gates.length, left.formScripts]).toContain(0);
});

test.each(['release/read', 'release/reattach', 'release/leave'] as const)('%s is for Jira admins', async (method) => {
  const answer = await onSite({ isAdmin: false }).call(method, { confirmed: true });
  expect(answer).toMatchObject({ failure: { code: 'FORBIDDEN' } });
});
