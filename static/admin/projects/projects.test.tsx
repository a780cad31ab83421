/** @jest-environment jsdom */
import type { SpaceRow } from '../../../src/contract/spaces';
import { projects as words } from '../../messages/projects';
import { allDone } from '../testing/make-state';
import { failsWith, openAdmin, stateIs } from '../testing/open-admin';

const makeRow = (over: Partial<SpaceRow> = {}): SpaceRow => ({
  ...{ id: '10', key: 'BAKE', name: 'Bread', since: Date.UTC(2026, 0, 15), revision: 3 },
  ...{ differs: [], state: 'current', ...over },
});
const listed = (rows: SpaceRow[], total = rows.length): unknown => ({
  ok: true,
  value: { total, rows, site: { revision: 4, name: 'Bakery', permits: ['name'], permittable: ['name', 'rules'] } },
});
const open = (answers: Record<string, unknown>) =>
  openAdmin('projects', { 'setup/read': stateIs(allDone()), ...answers });

test('each space says how far it follows, in what it differs, and since when it is covered', async () => {
  const rows = [
    makeRow(),
    makeRow({ id: '11', key: 'CAKE', name: 'Cakes', differs: ['rules', 'name'], state: 'open' }),
  ];
  const { screen } = await open({ 'spaces/list': listed(rows) });
  const cakes = (await screen.findByRole('link', { name: 'Cakes (CAKE)' })).closest('tr');
  expect(cakes?.textContent).toContain(words.states.open);
  expect(cakes?.textContent).toContain('rules, name');
  expect(screen.getByRole('link', { name: 'Bread (BAKE)' }).closest('tr')?.textContent).toContain(words.nothing);
  screen.getByText('1 to 2 of 2');
});

test('a space that is gone is no link and cannot be reset', async () => {
  const { screen } = await open({
    'spaces/list': listed([makeRow({ state: 'gone', name: '10', differs: ['rules'] })]),
  });
  await screen.findByText(words.states.gone);
  expect(screen.queryByRole('link', { name: /10/ })).toBeNull();
  expect(screen.queryByRole('button', { name: /Reset/ })).toBeNull();
});

test('searching and turning pages ask the server', async () => {
  const { screen, fireEvent, waitFor, host } = await open({ 'spaces/list': listed([makeRow()], 120) });
  fireEvent.click(await screen.findByRole('button', { name: words.after }));
  await waitFor(() => expect(host.asked.at(-1)?.payload).toEqual({ search: '', startAt: 50 }));
  fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'bre' } });
  await waitFor(() => expect(host.asked.at(-1)?.payload).toEqual({ search: 'bre', startAt: 0 }));
});

test('a reset is asked once more, and the list is read again', async () => {
  const { screen, fireEvent, waitFor, host } = await open({
    'spaces/list': listed([makeRow({ differs: ['rules'] })]),
    'policy/reset': failsWith('CONFLICT', 'policy'),
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Reset Bread to the site default' }));
  fireEvent.click(screen.getByRole('button', { name: words.reset.yes }));
  await waitFor(() =>
    expect(host.asked.at(-1)).toEqual({
      method: 'policy/reset',
      payload: { scope: { projectId: '10' }, note: words.reset.note },
    }),
  );
  await screen.findByRole('alert');
});

test('a switch per section says what spaces may change', async () => {
  const { screen, fireEvent, waitFor, host } = await open({
    'spaces/list': listed([makeRow()]),
    'policy/permit': failsWith('STORAGE_UNAVAILABLE'),
  });
  fireEvent.click(await screen.findByText(words.permits.title));
  fireEvent.click(screen.getByRole('checkbox', { name: 'rules' }));
  fireEvent.click(screen.getByRole('button', { name: words.permits.save }));
  await waitFor(() => expect(host.asked.at(-1)?.payload).toEqual({ sections: ['name', 'rules'] }));
});
