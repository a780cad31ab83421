import type { Output } from '../../contract/api';
import type { Result } from '../../contract/failure';
import { onSite, type OnSite } from '../testing/on-site';

const value = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.failure.code);
  return result.value;
};
const wrong = ({ rows }: Output<'health/read'>) =>
  rows.filter(({ state }) => state !== 'good').map(({ check }) => check);
const stateOf = ({ rows }: Output<'paths/read'>, path: string) => rows.find((row) => row.path === path)?.state;

async function ready(): Promise<OnSite> {
  const on = onSite();
  await on.setUp(5);
  return on;
}

test('before a space is chosen every way is open, and nothing can be unhealthy', async () => {
  const { call } = onSite();
  const { space, rows } = value(await call('paths/read', {}));
  expect(space).toBeNull();
  expect(rows.every(({ state }) => state === 'open')).toBe(true);
  expect(value(await call('health/read', {}))).toEqual({ space: null, rows: [], daily: null });
});

test('a space that is set up is well, and Create is prevented', async () => {
  const { call } = await ready();
  expect(wrong(value(await call('health/read', {})))).toEqual([]);
  const paths = value(await call('paths/read', {}));
  expect(paths.space).toEqual({ key: 'LEARN', name: 'Learn support' });
  expect(stateOf(paths, 'create-dialog')).toBe('prevented');
  expect(paths.worst.find(({ path }) => path === 'create-dialog')?.state).toBe('reported');
});

test('a gate that somebody took off is seen at once, with the press that mends it', async () => {
  const { call, site } = await ready();
  site.workflows = site.workflows.map((raw) => ({
    ...raw,
    transitions: (raw['transitions'] as object[]).map((transition) => ({ ...transition, validators: [] })),
  }));
  const { rows } = value(await call('health/read', {}));
  expect(rows.find(({ check }) => check === 'gate')).toEqual({
    ...{ check: 'gate', state: 'wrong', about: ['Support workflow'], fix: 'attach-gate' },
  });
  expect(stateOf(value(await call('paths/read', {})), 'create-dialog')).not.toBe('prevented');
  await call('setup/attach-gate', {});
  expect(wrong(value(await call('health/read', {})))).toEqual([]);
});

const leaveScreens = ({ site }: OnSite): void => {
  for (const { tabs } of site.screens) for (const tab of tabs) tab.fields = ['summary'];
};

test.each<[string, string, (on: OnSite) => unknown]>([
  ['a field that left its screens', 'field', leaveScreens],
  ['a form script that is gone', 'form-script', ({ site }) => site.uiModifications.splice(0)],
  ['a priority that is gone', 'priorities', ({ site }) => site.priorities.splice(1, 1)],
  ['rows that somebody removed', 'gate-rows', ({ site }) => site.projects[0]?.properties.clear()],
])('%s is named under %s', async (_name, check, damage) => {
  const on = await ready();
  damage(on);
  expect(wrong(value(await on.call('health/read', {})))).toContain(check);
});

test('settings that cannot be read are told as such, and nothing is called good that was not read', async () => {
  const on = await ready();
  for (const key of on.site.kvs.keys()) if (key.includes('10000')) on.site.kvs.set(key, { broken: true });
  const { rows } = value(await on.call('health/read', {}));
  expect(rows.find(({ check }) => check === 'settings')).toMatchObject({ state: 'wrong', fix: 'choose' });
  expect(rows.filter(({ state }) => state === 'good')).toEqual([]);
});

test.each(['paths/read', 'health/read'] as const)('%s is for Jira admins', async (method) => {
  expect(await onSite({ isAdmin: false }).call(method, {})).toMatchObject({ failure: { code: 'FORBIDDEN' } });
});
