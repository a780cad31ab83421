/** @jest-environment jsdom */
import { admin as words } from '../../messages/admin';
import { allDone, makeState, nothingChosen } from '../testing/make-state';
import { failsWith, openAdmin, stateIs } from '../testing/open-admin';

const step = (number: number) => new RegExp(`^Step ${number}:`);

test('every step says its state, and what pressing it changes, before it is pressed', async () => {
  const { screen } = await openAdmin('set-up', { 'setup/read': stateIs(makeState()) });
  await screen.findByText('1 of 5 steps done');
  const items = screen.getAllByRole('listitem', { name: /^Step / });
  expect(items.map((item) => item.textContent)).toEqual([
    expect.stringMatching(/Done.*Changes nothing in Jira.*Bakery looks after Bug in Bread \(BAKE\)/),
    expect.stringMatching(/To do.*Changes nothing in Jira/),
    expect.stringMatching(/To do.*Bread screen \(create, edit\): lacks the report/),
    expect.stringMatching(/Waiting.*Save the priorities in step 2 first/),
    expect.stringMatching(/Waiting.*Save the priorities in step 2 first/),
  ]);
});

test('a space, a policy and its work types are chosen and sent by id', async () => {
  const { host, screen, fireEvent, waitFor } = await openAdmin('set-up', {
    'setup/read': stateIs(nothingChosen()),
    'setup/choose': stateIs(makeState()),
  });
  const use = await screen.findByRole<HTMLButtonElement>('button', { name: words.choice.save });
  expect(use.disabled).toBe(true);
  fireEvent.click(screen.getByRole('radio', { name: /Bread/ }));
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Bug' }));
  fireEvent.click(use);
  await screen.findByText(/Bakery looks after Bug/);
  expect(host.asked).toContainEqual({
    method: 'setup/choose',
    payload: { packId: 'bakery', projectId: '10', issueTypeIds: ['1'], startOver: false },
  });
  await waitFor(() => screen.getByText(words.results.done));
  expect(document.activeElement?.id).toBe('choice-title');
});

test('priorities start from the proposal and are saved by id', async () => {
  const { host, screen, fireEvent, waitFor } = await openAdmin('set-up', {
    'setup/read': stateIs(makeState()),
    'setup/map-priorities': stateIs(allDone()),
  });
  const stop = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Level of Stop' });
  expect(stop.value).toBe('stop');
  fireEvent.change(screen.getByRole('combobox', { name: 'Level of Whenever' }), { target: { value: 'soon' } });
  fireEvent.click(screen.getByRole('button', { name: words.priorities.save }));
  await waitFor(() => screen.getByText('5 of 5 steps done', { exact: false }));
  expect(host.asked.at(-1)).toEqual({
    method: 'setup/map-priorities',
    payload: { levels: { 7: 'stop', 8: 'soon' }, shown: '10' },
  });
});

test.each([
  [words.field.place, 'setup/place-field', {}, 'field', 3],
  [words.field.undo, 'setup/undo', { step: 'field' }, 'field', 3],
  [words.formScript.update, 'setup/register-form-script', {}, 'formScript', 4],
  [words.formScript.undo, 'setup/undo', { step: 'formScript' }, 'formScript', 4],
  [words.gate.attach, 'setup/enforce', {}, 'gate', 5],
  [words.gate.observe, 'setup/observe', {}, 'gate', 5],
] as const)('“%s” sends %s and says in its own step what came of it', async (name, method, payload, press, number) => {
  const state = allDone();
  const { host, screen, fireEvent, within } = await openAdmin('set-up', {
    'setup/read': stateIs({ ...state, [press]: { ...state[press], state: 'drifted' } }),
    [method]: stateIs(state),
  });
  const card = within(await screen.findByRole('listitem', { name: step(number) }));
  fireEvent.click(card.getByRole('button', { name }));
  await card.findByText(words.results.done);
  expect(host.asked.at(-1)).toEqual({ method, payload: { ...payload, shown: '10' } });
  screen.getByText(/Create now refuses “Stop” until its checklist is complete/);
});

test('a space that observes says so, and one press leads to the gate', async () => {
  const state = allDone();
  const { host, screen, fireEvent, within } = await openAdmin('set-up', {
    'setup/read': stateIs({ ...state, gate: { ...state.gate, observes: true } }),
    'setup/enforce': stateIs(state),
  });
  const card = within(await screen.findByRole('listitem', { name: step(5) }));
  card.getByText(words.gate.stance.observes);
  screen.getByText(/Preflight observes: nothing is refused/);
  fireEvent.click(card.getByRole('button', { name: words.gate.enforce }));
  await card.findByText(words.gate.stance.enforces);
  expect(host.asked.at(-1)).toEqual({ method: 'setup/enforce', payload: { shown: '10' } });
});

test.each(['JIRA_REFUSED', 'JIRA_UNAVAILABLE', 'FORBIDDEN', 'STORAGE_UNAVAILABLE', 'CONFLICT', 'NOT_FOUND'] as const)(
  'a step that fails with %s says calmly that nothing changed, and can be pressed again',
  async (code) => {
    const { host, screen, fireEvent, within } = await openAdmin('set-up', {
      'setup/read': stateIs(makeState()),
      'setup/place-field': failsWith(code, 'POST /screens 400'),
    });
    const card = within(await screen.findByRole('listitem', { name: step(3) }));
    fireEvent.click(card.getByRole('button'));
    await card.findByText(`${words.results.failed} ${words.failures[code]}`);
    card.getByText(/POST \/screens 400/);
    host.answers['setup/place-field'] = stateIs(allDone());
    fireEvent.click(card.getByRole('button'));
    await card.findByText(words.results.done);
  },
);

test('a step that stopped half way says so and shows what Jira holds by now', async () => {
  const halfWay = makeState();
  halfWay.field.state = 'drifted';
  halfWay.field.screens.push({ id: '6', name: 'Other screen', uses: ['view'], holdsField: true });
  const { screen, fireEvent, within } = await openAdmin('set-up', {
    'setup/read': stateIs(makeState()),
    'setup/place-field': stateIs(halfWay, { code: 'JIRA_UNAVAILABLE' }),
  });
  const card = within(await screen.findByRole('listitem', { name: step(3) }));
  fireEvent.click(card.getByRole('button'));
  await card.findByText(`${words.results.halted} ${words.failures.JIRA_UNAVAILABLE}`);
  card.getByText(/Other screen/);
});

test('a missing forerunner is named', async () => {
  const { screen, fireEvent, within } = await openAdmin('set-up', {
    'setup/read': stateIs({ ...allDone(), gate: { ...allDone().gate, state: 'drifted' } }),
    'setup/enforce': failsWith('CONFLICT', 'types'),
  });
  const card = within(await screen.findByRole('listitem', { name: step(5) }));
  fireEvent.click(card.getByRole('button', { name: words.gate.attach }));
  await card.findByText(new RegExp(words.waitsFor.types));
});

test('settings that cannot be read can be thrown away, only on purpose', async () => {
  const problem = { code: 'POLICY_UNREADABLE' } as const;
  const { host, screen, fireEvent, waitFor } = await openAdmin('set-up', {
    'setup/read': stateIs(nothingChosen({ state: 'broken', problem })),
    'setup/choose': stateIs(makeState()),
  });
  await screen.findByText(words.failures.POLICY_UNREADABLE);
  fireEvent.click(await screen.findByRole('radio', { name: /Bread/ }));
  fireEvent.click(await screen.findByRole('checkbox', { name: 'Bug' }));
  fireEvent.click(screen.getByRole('checkbox', { name: words.choice.startOver }));
  fireEvent.click(screen.getByRole('button', { name: words.choice.save }));
  await waitFor(() =>
    expect(host.asked).toContainEqual(
      expect.objectContaining({ payload: expect.objectContaining({ startOver: true }) }),
    ),
  );
});

test.each([
  ['not allowed', failsWith('FORBIDDEN'), words.failures.FORBIDDEN],
  ['unreachable', undefined, words.failures.UNREACHABLE],
])('a page that cannot be shown (%s) says why and offers to read again', async (_name, answer, sentence) => {
  const { host, screen, fireEvent } = await openAdmin('set-up', { 'setup/read': answer });
  await screen.findByText(sentence);
  host.answers['setup/read'] = stateIs(makeState());
  fireEvent.click(screen.getByRole('button', { name: words.reload }));
  await screen.findByText('1 of 5 steps done');
});

test('names from Jira are shown as text', async () => {
  const state = makeState();
  state.choice.project!.name = '<img src=x onerror=alert(1)>';
  const { screen } = await openAdmin('set-up', { 'setup/read': stateIs(state) });
  await screen.findByText(/<img src=x onerror=alert\(1\)>/);
  expect(document.querySelector('img')).toBeNull();
});
