/** @jest-environment jsdom */
import { allDone } from '../testing/make-state';
import { failsWith, openAdmin, stateIs } from '../testing/open-admin';

const entry = (because: string, actor: string, at: string) => ({
  ...{ schemaVersion: 1, key: `10:project:attached:${at}`, project: '10', kind: 'attached', because, actor, at },
});
const log = {
  ok: true,
  value: {
    entries: [
      entry('setup/enforce', 'ac:1', '2026-08-22T12:00:00.000Z'),
      entry('setup/observe', 'ac:2', '2026-08-21T12:00:00.000Z'),
      entry('setup/choose', 'ac:2', '2026-08-20T12:00:00.000Z'),
    ],
    ...{ cursor: null, names: { 'ac:1': 'Riley', 'ac:2': 'Sam' }, keys: {} },
  },
};

test('each step tells who pressed it last, as far as the log knows', async () => {
  const { screen, within } = await openAdmin('set-up', { 'setup/read': stateIs(allDone()), 'audit/page': log });
  await screen.findByText(/^Last pressed by Riley, .*2026/);
  const told = screen.getAllByRole('listitem', { name: /^Step / }).map((step) => within(step).queryByText(/^Last/));
  expect(told.map((line) => line?.textContent.split(',')[0] ?? null)).toEqual([
    ...['Last pressed by Sam', null, null, null, 'Last pressed by Riley'],
  ]);
});

test('without a log the steps stand all the same', async () => {
  const { screen } = await openAdmin('set-up', {
    'setup/read': stateIs(allDone()),
    'audit/page': failsWith('STORAGE_UNAVAILABLE'),
  });
  await screen.findByText('5 of 5 steps done', { exact: false });
  expect(screen.queryByText(/^Last pressed/)).toBeNull();
});
