/** @jest-environment jsdom */
import { rowOf } from '../../../src/core/self-test/self-test';
import { guards } from '../../messages/guards';
import { allDone } from '../testing/make-state';
import { failsWith, openAdmin, stateIs } from '../testing/open-admin';

const words = guards.selfTest;
const space = { key: 'BAKE', name: 'Bread' };
const canary = { id: '7', key: 'BAKE-7' };
const is = (test: object | null) => ({ ok: true, value: { space, test } });
const prevented = rowOf('create-by-rest', { state: 'prevented', because: 'gate' });
const done = {
  ...{ schemaVersion: 1, startedAt: 1, doneAt: 2, left: ['BAKE-7'] },
  rows: [prevented, rowOf('edit-by-rest', { state: 'repaired', seconds: 70, canary })],
};

test('the self-test starts by a press, and shows what happened on each way', async () => {
  const { host, screen, fireEvent } = await openAdmin('protection', {
    ...{ 'setup/read': stateIs(allDone()), 'self-test/read': is(null), 'self-test/start': is(done) },
  });
  fireEvent.click(await screen.findByRole('button', { name: words.read }));
  fireEvent.click(await screen.findByRole('button', { name: words.start }));
  await screen.findByText(words.done);
  expect(screen.getAllByRole('row').map(({ textContent }) => textContent)).toEqual([
    Object.values(words.columns).join(''),
    `${words.tries['create-by-rest']}${words.states.prevented}${words.because.gate}`,
    `${words.tries['edit-by-rest']}Put right after 70 s–`,
  ]);
  screen.getByText(/BAKE-7/);
  expect(host.asked.at(-1)).toEqual({ method: 'self-test/start', payload: {} });
});

test('while something is waiting it says so, and cannot be started again', async () => {
  const waiting = { ...done, doneAt: null, left: [], rows: [rowOf('edit-by-rest', { state: 'waiting', canary })] };
  const { screen, fireEvent } = await openAdmin('protection', {
    ...{ 'setup/read': stateIs(allDone()), 'self-test/read': is(waiting), 'self-test/look': failsWith('UNREACHABLE') },
  });
  fireEvent.click(await screen.findByRole('button', { name: words.read }));
  await screen.findByText(words.running);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: words.start }).disabled).toBe(true);
});
