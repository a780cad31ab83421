import type { Output } from '../../contract/api';
import type { Result } from '../../contract/failure';
import { FIELD, makeWorkflow } from '../../jira/testing/fake-site';
import { onSite, type OnSite } from '../testing/on-site';

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const short = ({ state, transitions }: Output<'later-gates/read'>): string =>
  [state, ...transitions.map(({ name, attached }) => `${name}:${attached}`)].join(' ');

const showing = (screenId: string) => ({ ruleKey: 'system:transition-screen', parameters: { screenId } });
/** Screen 101 shows the priority, screen 100 does not. */
const workflow = () =>
  makeWorkflow({
    transitions: [
      { id: '1', type: 'INITIAL', name: 'Create', toStatusReference: 'ref-1', links: [], validators: [] },
      { id: '11', type: 'GLOBAL', name: 'Start', toStatusReference: 'ref-2', transitionScreen: showing('101') },
      { id: '21', type: 'GLOBAL', name: 'Done', toStatusReference: 'ref-2', transitionScreen: showing('100') },
      { id: '31', type: 'GLOBAL', name: 'Back', toStatusReference: 'ref-1', validators: [{ ruleKey: 'system:other' }] },
    ],
  });

async function ready(): Promise<OnSite> {
  const on = onSite({ workflows: [workflow()] });
  await on.setUp(5);
  return on;
}
const transitionsOf = ({ site }: OnSite): string => JSON.stringify(site.workflows[0]?.['transitions']);
const wayOf = async ({ call }: OnSite, path: string) =>
  value(await call('paths/read', {})).rows.find((row) => row.path === path)?.state;

test('only transitions whose screen shows the priority are listed', async () => {
  expect(short(value(await (await ready()).call('later-gates/read', {})))).toBe('off Start:none');
});

test('a transition whose screen shows the priority and no report is told, since what is open cannot be filled in there', async () => {
  const on = await ready();
  const read = async () => value(await on.call('later-gates/read', {})).transitions;
  expect(await read()).toEqual([expect.not.objectContaining({ lacksReport: true })]);
  for (const { id, tabs } of on.site.screens)
    if (id === 101) for (const tab of tabs) tab.fields = tab.fields.filter((field) => field !== FIELD);
  expect(await read()).toEqual([expect.objectContaining({ name: 'Start', lacksReport: true })]);
});

test('switched on and off again, the workflow is as it was, byte for byte', async () => {
  const on = await ready();
  const before = transitionsOf(on);
  expect(short(value(await on.call('later-gates/set', { on: true })))).toBe('on Start:current');
  expect(transitionsOf(on)).toContain('preflight-later-gate');
  expect(await wayOf(on, 'transition-with-screen')).toBe('prevented');
  expect(short(value(await on.call('later-gates/set', { on: false })))).toBe('off Start:none');
  expect(transitionsOf(on).replace(',"validators":[]', '')).toBe(before.replace(',"validators":[]', ''));
  expect(await wayOf(on, 'transition-with-screen')).not.toBe('prevented');
});

test('a transition that gets the screen later is seen, and one press mends it', async () => {
  const on = await ready();
  await on.call('later-gates/set', { on: true });
  on.site.screens[0]?.tabs[0]?.fields.push('priority');
  expect(short(value(await on.call('later-gates/read', {})))).toBe('drifted Start:current Done:none');
  const { rows } = value(await on.call('health/read', {}));
  expect(rows.find(({ check }) => check === 'later-gates')).toMatchObject({ state: 'wrong', about: ['Done'] });
  expect(short(value(await on.call('later-gates/set', { on: true })))).toBe('on Start:current Done:current');
});

test('releasing takes both kinds of gate off', async () => {
  const on = await ready();
  await on.call('later-gates/set', { on: true });
  await on.call('setup/detach-gates', { confirmed: true });
  expect(transitionsOf(on)).not.toContain('preflight-');
});

test('where no transition shows the priority, none can raise it', async () => {
  const on = onSite();
  await on.setUp(5);
  expect(short(value(await on.call('later-gates/read', {})))).toBe('none');
  expect(await wayOf(on, 'transition-with-screen')).toBe('prevented');
});

test('Create comes first', async () => {
  const on = onSite({ workflows: [workflow()] });
  await on.setUp(4);
  const before = transitionsOf(on);
  expect(await on.call('later-gates/set', { on: true })).toMatchObject({
    failure: { code: 'CONFLICT', detail: 'gate' },
  });
  expect(transitionsOf(on)).toBe(before);
});
