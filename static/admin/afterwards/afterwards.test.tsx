/** @jest-environment jsdom */
import type { AfterwardsState } from '../../../src/contract/afterwards';
import { cautious } from '../../../src/core/policy/afterwards';
import { adminsDecide } from '../../../src/core/policy/deciders';
import { afterwards as words } from '../../messages/afterwards';
import { allDone } from '../testing/make-state';
import { failsWith, openAdmin, stateIs } from '../testing/open-admin';

const standard: AfterwardsState['choice'] = {
  repair: cautious,
  withoutReport: 'refuse',
  exemptions: { groups: [], accounts: ['ac:1'], apps: [] },
};
const read = (over: Partial<AfterwardsState> = {}): { ok: true; value: AfterwardsState } => ({
  ok: true,
  value: {
    ...{ space: { key: 'BAKE', name: 'Bread' }, choice: standard, names: { 'ac:1': 'Riley' } },
    ...{ fallbacks: [{ id: '2', name: 'High' }], ...over },
  },
});

async function open(answers: Record<string, unknown> = {}) {
  const opened = await openAdmin('protection', {
    'setup/read': stateIs(allDone()),
    'afterwards/read': read(),
    ...answers,
  });
  opened.fireEvent.click(await opened.screen.findByRole('button', { name: words.read }));
  return opened;
}

test('what is stored is shown, and all of it is saved at once', async () => {
  const { host, screen, fireEvent } = await open();
  const mode = await screen.findByRole('radio', { name: words.mode.flag });
  expect(mode).toHaveProperty('checked', true);
  const choice = {
    ...standard,
    repair: { ...cautious, mode: 'restore', observeOnly: true, fallbackPriority: '2', mostPerDay: 20 },
    withoutReport: 'lower',
  } as const;
  host.answers['afterwards/set'] = read({ choice });
  fireEvent.click(screen.getByRole('radio', { name: words.mode.restore }));
  fireEvent.click(screen.getByRole('checkbox', { name: words.observe }));
  fireEvent.change(screen.getByRole('combobox', { name: words.fallback }), { target: { value: '2' } });
  fireEvent.change(screen.getByRole('spinbutton', { name: words.most }), { target: { value: '99' } });
  fireEvent.click(screen.getByRole('radio', { name: words.without.lower }));
  screen.getByText(words.unsaved);
  fireEvent.click(screen.getByRole('button', { name: words.save }));
  await screen.findByText(words.saved);
  expect(host.asked.at(-1)).toEqual({ method: 'afterwards/set', payload: choice });
});

test('who is exempt is found in Jira, added and taken off', async () => {
  const found = { found: [{ id: 'g-1', name: 'coaches', isApp: false }] };
  const { host, screen, fireEvent } = await open({ 'afterwards/find': { ok: true, value: found } });
  await screen.findByText('Person: Riley');
  fireEvent.click(screen.getByRole('button', { name: 'Remove Riley' }));
  screen.getByText(words.exempt.nobody);
  fireEvent.change(screen.getByRole('combobox', { name: words.exempt.kind }), { target: { value: 'group' } });
  fireEvent.change(screen.getByRole('textbox', { name: words.exempt.text }), { target: { value: 'coach' } });
  fireEvent.click(screen.getByRole('button', { name: words.exempt.find }));
  fireEvent.click(await screen.findByRole('button', { name: 'Add coaches' }));
  screen.getByText('Group: coaches');
  expect(host.asked.at(-1)).toEqual({ method: 'afterwards/find', payload: { kind: 'group', text: 'coach' } });
  host.answers['afterwards/set'] = failsWith('STORAGE_UNAVAILABLE');
  fireEvent.click(screen.getByRole('button', { name: words.save }));
  await screen.findByText(/storage does not answer/);
  screen.getByText('Group: coaches');
  screen.getByText(words.unsaved);
});

test('who decides is found by role, and how long they have is set; a clock that cannot be is said', async () => {
  const found = { found: [{ id: '10100', name: 'On call', isApp: false }] };
  const { host, screen, fireEvent } = await open({ 'afterwards/find': { ok: true, value: found } });
  await screen.findByText(words.deciders.nobody);
  fireEvent.change(screen.getByRole('combobox', { name: words.deciders.kind }), { target: { value: 'roles' } });
  fireEvent.change(screen.getByRole('textbox', { name: words.deciders.text }), { target: { value: 'call' } });
  fireEvent.click(screen.getByRole('button', { name: words.deciders.find }));
  fireEvent.click(await screen.findByRole('button', { name: 'Let On call decide' }));
  screen.getByText('Role: On call');
  expect(host.asked.at(-1)).toEqual({ method: 'afterwards/find', payload: { kind: 'role', text: 'call' } });
  fireEvent.change(screen.getByRole('spinbutton', { name: words.deciders.expire }), { target: { value: '4' } });
  screen.getByText(words.deciders.order);
  fireEvent.change(screen.getByRole('spinbutton', { name: words.deciders.expire }), { target: { value: '24' } });
  expect(screen.queryByText(words.deciders.order)).toBeNull();
  const deciders = { ...adminsDecide, roles: [{ id: '10100', name: 'On call' }], expireAfterHours: 24 };
  host.answers['afterwards/set'] = read({ choice: { ...standard, deciders } });
  fireEvent.click(screen.getByRole('button', { name: words.save }));
  await screen.findByText(words.saved);
  expect(host.asked.at(-1)).toEqual({ method: 'afterwards/set', payload: { ...standard, deciders } });
});

test('a search that finds nobody, and a gate that could not follow, are said', async () => {
  const { host, screen, fireEvent } = await open({ 'afterwards/find': { ok: true, value: { found: [] } } });
  fireEvent.change(await screen.findByRole('textbox', { name: words.exempt.text }), { target: { value: 'zz' } });
  fireEvent.click(screen.getByRole('button', { name: words.exempt.find }));
  await screen.findByText(words.exempt.none);
  host.answers['afterwards/set'] = read({ halted: { code: 'CONFLICT', detail: 'gate' } });
  fireEvent.click(screen.getByRole('button', { name: words.save }));
  await screen.findByText(/It is saved, but a gate could not be brought up to date/);
});

test('without a space there is nothing to set', async () => {
  const { screen } = await open({ 'afterwards/read': read({ space: null }) });
  await screen.findByText(words.noSpace);
});
