/** @jest-environment jsdom */
import { guards } from '../../messages/guards';
import { allDone } from '../testing/make-state';
import { openAdmin, stateIs } from '../testing/open-admin';

const words = guards.strict;
const strict = (over: object) => ({
  ok: true,
  value: {
    ...{ space: { key: 'BAKE', name: 'Bread' }, state: 'off', hindrance: null },
    screens: [{ name: 'Oven edit', uses: ['edit', 'view'], hasPriority: true }],
    workflows: [{ name: 'Baking', attached: 'none' }],
    ...over,
  },
});
const on = strict({
  state: 'on',
  screens: [{ name: 'Oven edit', uses: ['edit', 'view'], hasPriority: false }],
  workflows: [{ name: 'Baking', attached: 'current' }],
});

test('strict mode lists what it will change, goes on, and comes off again', async () => {
  const { host, screen, fireEvent } = await openAdmin('protection', {
    ...{ 'setup/read': stateIs(allDone()), 'strict/read': strict({}), 'strict/set': on },
  });
  fireEvent.click(await screen.findByRole('button', { name: words.read }));
  await screen.findByText('Screen Oven edit: Priority will be taken off');
  screen.getByText(words.alsoView);
  screen.getByText('Workflow Baking: will get the transition “Change priority”');
  fireEvent.click(screen.getByRole('button', { name: words.on }));
  await screen.findByText(words.states.on);
  screen.getByText('Screen Oven edit: without Priority');
  expect(host.asked.at(-1)).toEqual({ method: 'strict/set', payload: { on: true } });
  host.answers['strict/set'] = strict({});
  fireEvent.click(screen.getByRole('button', { name: words.off }));
  await screen.findByText(words.states.off);
  expect(host.asked.at(-1)).toEqual({ method: 'strict/set', payload: { on: false } });
});

test('a hindrance is named, and nothing can be switched on', async () => {
  const { screen, fireEvent } = await openAdmin('protection', {
    'setup/read': stateIs(allDone()),
    'strict/read': strict({ hindrance: { why: 'shared', names: ['Cakes'] } }),
  });
  fireEvent.click(await screen.findByRole('button', { name: words.read }));
  await screen.findByText(/These spaces show the same edit screen and would lose their Priority: Cakes/);
  expect(screen.queryByRole('button', { name: words.on })).toBeNull();
});
