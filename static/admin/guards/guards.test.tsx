/** @jest-environment jsdom */
import { ledger, pessimisticLedger } from '../../../src/core/paths/ledger';
import type { Protection } from '../../../src/core/paths/protection';
import { guards as words } from '../../messages/guards';
import { allDone } from '../testing/make-state';
import { failsWith, openAdmin, stateIs } from '../testing/open-admin';

const protection: Protection = {
  ...{ gateOnCreate: true, gateOnTransitions: false, strictMode: false, typeGate: true },
  ...{ events: true, sweep: true, dailyCheck: true, repair: 'restore', withoutReport: 'refuse' },
};
const space = { key: 'BAKE', name: 'Bread' };
const paths = (given: Protection) => ({
  ok: true,
  value: { space, rows: ledger(given), worst: pessimisticLedger(given) },
});
const health = (rows: unknown[]) => ({ ok: true, value: { space, rows, daily: null } });

test('all nineteen ways are told, each with what happens and what if Jira behaves otherwise', async () => {
  const { screen, fireEvent } = await openAdmin('protection', {
    ...{ 'setup/read': stateIs(allDone()), 'paths/read': paths(protection) },
  });
  fireEvent.click(await screen.findByRole('button', { name: words.paths.read }));
  const rows = await screen.findAllByRole('row');
  expect(rows).toHaveLength(20);
  expect(rows[1]?.textContent).toBe('The Create button, or the key CPreventedthe gate on CreatePut right within 4 min');
  expect(rows[7]?.textContent).toMatch(/^Import from CSV.*Put right within 4 min.*–$/);
  screen.getByText(/^10 prevented, 9 put right afterwards, 0 told, 0 open$/);
});

test('whoever opens the room sees the ways and the health without a press, from one call', async () => {
  const { host, screen } = await openAdmin('protection', {
    'setup/read': stateIs(allDone()),
    'protection/read': {
      ok: true,
      value: {
        ledger: paths(protection).value,
        health: health([{ check: 'gate', state: 'good', about: [], fix: null }]).value,
      },
    },
  });
  await screen.findByText('All well: 1 checks.');
  expect(screen.getAllByRole('row')).toHaveLength(20);
  screen.getByRole('button', { name: words.paths.again });
  expect(host.asked.map(({ method }) => method)).not.toEqual(expect.arrayContaining(['paths/read']));
});

test('what is not well has a press that mends it, and is checked again', async () => {
  const broken = { check: 'gate', state: 'wrong', about: ['Baking'], fix: 'attach-gate' };
  const { host, screen, fireEvent } = await openAdmin('protection', {
    ...{ 'setup/read': stateIs(allDone()), 'setup/attach-gate': stateIs(allDone()) },
    'health/read': health([broken]),
  });
  fireEvent.click(await screen.findByRole('button', { name: words.health.read }));
  await screen.findByText(/Gate on every Create transition: not well \(Baking\)/);
  host.answers['health/read'] = health([{ check: 'gate', state: 'good', about: [], fix: null }]);
  fireEvent.click(screen.getByRole('button', { name: words.health.fixes['attach-gate'] }));
  await screen.findByText('All well: 1 checks.');
  expect(host.asked.map(({ method }) => method)).toEqual(expect.arrayContaining(['setup/attach-gate', 'health/read']));
});

test('what needs a decision leads to its step', async () => {
  const { screen, fireEvent, waitFor } = await openAdmin('protection', {
    'setup/read': stateIs(allDone()),
    'health/read': health([{ check: 'priorities', state: 'wrong', about: ['Old'], fix: 'map-priorities' }]),
  });
  fireEvent.click(await screen.findByRole('button', { name: words.health.read }));
  fireEvent.click(await screen.findByRole('button', { name: words.health.fixes['map-priorities'] }));
  await waitFor(() => expect(document.activeElement?.id).toBe('priorities-title'));
});

test('a reading that fails says why, and can be asked for again', async () => {
  const { host, screen, fireEvent } = await openAdmin('protection', {
    ...{ 'setup/read': stateIs(allDone()), 'paths/read': failsWith('JIRA_UNAVAILABLE') },
  });
  fireEvent.click(await screen.findByRole('button', { name: words.paths.read }));
  await screen.findByText(/Jira does not answer right now/);
  host.answers['paths/read'] = { ok: true, value: { space: null, rows: [], worst: [] } };
  fireEvent.click(screen.getByRole('button', { name: words.paths.read }));
  await screen.findByText(words.paths.noSpace);
});

test('the gate on later transitions lists what it changes, goes on, and comes off again', async () => {
  const is = (state: string, attached: string) => ({
    ok: true,
    value: { space, state, transitions: [{ workflow: 'Baking', name: 'Start', attached }] },
  });
  const { host, screen, fireEvent } = await openAdmin('protection', {
    ...{ 'setup/read': stateIs(allDone()), 'later-gates/read': is('off', 'none') },
    'later-gates/set': is('on', 'current'),
  });
  fireEvent.click(await screen.findByRole('button', { name: words.later.read }));
  await screen.findByText('Start in Baking: no gate');
  fireEvent.click(screen.getByRole('button', { name: words.later.on }));
  await screen.findByText('Start in Baking: gate attached');
  expect(host.asked.at(-1)).toEqual({ method: 'later-gates/set', payload: { on: true } });
  host.answers['later-gates/set'] = is('off', 'none');
  fireEvent.click(screen.getByRole('button', { name: words.later.off }));
  await screen.findByText('Start in Baking: no gate');
  expect(host.asked.at(-1)).toEqual({ method: 'later-gates/set', payload: { on: false } });
});
