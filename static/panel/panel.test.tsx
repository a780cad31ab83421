/** @jest-environment jsdom */
import { makeReport } from '../report-form/testing/complete-report';
import { fakeHost, type FakeHost } from '../report-form/testing/fake-bridge';
import { openPanelIn } from './testing/open-panel-in';

beforeEach(() => localStorage.clear());

const inCreate = (fieldValue: unknown) => ({ fieldValue, experience: 'issue-create', project: { id: '10' } });
const last = (host: FakeHost) => host.submitted.at(-1);

test('hands a value to the dialog as soon as it shows, with the route that leads to Jira preselected', async () => {
  const { host, waitFor, screen } = await openPanelIn(fakeHost());
  await waitFor(() => expect(host.submitted).toHaveLength(1));
  expect(last(host)).toMatchObject({ schemaVersion: 1, about: { route: 'repair' }, answers: {} });
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /Repair shop/ }).checked).toBe(true);
});

test('typing reaches the dialog at once when the field is left, and leaves no call to the resolver behind', async () => {
  const { host, screen, fireEvent, waitFor } = await openPanelIn(fakeHost());
  const box = await screen.findByLabelText('What you saw');
  fireEvent.change(box, { target: { value: '<b>The oven smokes</b>' } });
  fireEvent.focusOut(box);
  await waitFor(() => expect(last(host)).toMatchObject({ answers: { seen: '<b>The oven smokes</b>' } }));
  expect(host.copies).toEqual([]);
});

test('a category that the text speaks for is preselected with its reason, and never over a choice', async () => {
  const { host, screen, fireEvent, waitFor } = await openPanelIn(fakeHost());
  const category = await screen.findByLabelText<HTMLSelectElement>('Category');
  fireEvent.change(screen.getByLabelText('What you saw'), { target: { value: 'The oven smokes' } });
  await waitFor(() => expect(category.value).toBe('oven'));
  screen.getByText(/Preselected/);
  fireEvent.change(category, { target: { value: 'till' } });
  fireEvent.change(screen.getByLabelText('What you saw'), { target: { value: 'The oven, the oven, the oven' } });
  expect(category.value).toBe('till');
  await waitFor(() => expect(last(host)).toMatchObject({ about: { category: 'till' } }));
});

test('another route replaces the form, and Jira gets the route alone', async () => {
  const { host, screen, fireEvent, waitFor } = await openPanelIn(fakeHost({ extension: inCreate(makeReport()) }));
  fireEvent.click(await screen.findByRole('radio', { name: /A colleague in trouble/ }));
  screen.getByText('Call the manager.');
  expect(screen.queryByLabelText('What you saw')).toBeNull();
  await waitFor(() => expect(last(host)).toMatchObject({ about: { route: 'grief' }, answers: {}, done: {} }));
  expect(JSON.stringify(last(host))).not.toContain('Maren');
  fireEvent.click(screen.getByRole('radio', { name: /Repair shop/ }));
  expect(screen.getByLabelText<HTMLInputElement>('Baker').value).toBe('Maren');
});

test('says what is missing only after somebody was there, or asked for it', async () => {
  const { screen, fireEvent } = await openPanelIn(fakeHost());
  const box = await screen.findByLabelText('System');
  const hint = () => document.getElementById('answers-system-hint')?.textContent;
  fireEvent.blur(box);
  expect(hint()).toBe('');
  fireEvent.change(box, { target: { value: 'asdf' } });
  expect(hint()).toBe('');
  fireEvent.blur(box);
  expect(hint()).toContain('System');
  fireEvent.click(await screen.findByRole('button', { name: 'Show it in the form' }));
  expect(document.getElementById('answers-seen-hint')?.textContent).toContain('What you saw');
});

test('counts what is left, and each jump puts the focus at its place', async () => {
  const { screen, fireEvent } = await openPanelIn(
    fakeHost({ extension: inCreate(makeReport({ done: { cooled: false } })) }),
  );
  await screen.findByRole('region', { name: '1 thing left' });
  fireEvent.click(screen.getByRole('button', { name: 'Let it cool down' }));
  expect(document.activeElement).toBe(screen.getByRole('checkbox', { name: /Let it cool down/ }));
});

test('a refused priority is remembered, says what is left with jumps, and says when it is free to choose', async () => {
  const report = makeReport({ done: { 'no-drill': false }, impact: { blockingKind: null } });
  const { host, screen, fireEvent, act, waitFor } = await openPanelIn(fakeHost({ extension: inCreate(report) }));
  await screen.findByRole('region', { name: 'The report is complete.' });
  act(() => host.hear('preflight.priority', { priorityId: '2', refused: true }));
  await screen.findByText('Stop wanted, 2 left:');
  fireEvent.click(screen.getByRole('button', { name: 'It is not a drill' }));
  fireEvent.click(screen.getByRole('checkbox', { name: /It is not a drill/ }));
  fireEvent.change(screen.getByLabelText('Does one of these describe it?'), { target: { value: 'fire' } });
  await screen.findByText('Stop is free to choose now. Set Priority to Stop.');
  await waitFor(() => expect(host.said.at(-1)).toEqual({ outstanding: [], wished: true }));
});

test('answers the form script that asks for it', async () => {
  const { host, screen, act, waitFor } = await openPanelIn(fakeHost());
  await screen.findByLabelText('Category');
  const before = host.said.length;
  act(() => host.hear('preflight.ask-panel', {}));
  await waitFor(() => expect(host.said).toHaveLength(before + 1));
  expect(host.said.at(-1)).toMatchObject({
    wished: false,
    outstanding: expect.arrayContaining([{ id: 'which', title: 'Which emergency it is' }]),
  });
});

test('"I see it on my machine" fills in the empty box only, and one press takes it back', async () => {
  jest.spyOn(navigator, 'userAgent', 'get').mockReturnValue('Mozilla/5.0 (X11; Linux x86_64) Firefox/121.0');
  const { screen, fireEvent } = await openPanelIn(fakeHost());
  const box = await screen.findByLabelText<HTMLInputElement>('System');
  fireEvent.click(screen.getByRole('button', { name: /I see it on my machine/ }));
  fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
  expect(box.value).toBe('');
  fireEvent.change(box, { target: { value: 'Oven 3' } });
  fireEvent.click(screen.getByRole('button', { name: /I see it on my machine/ }));
  await screen.findByText(/There is nothing to fill in/);
  expect(box.value).toBe('Oven 3');
});

test('the wish for a guarded priority and its reason go into the report', async () => {
  const { host, screen, fireEvent, waitFor } = await openPanelIn(fakeHost());
  fireEvent.click(await screen.findByRole('checkbox', { name: 'File as Soon and ask for Stop' }));
  const why = screen.getByLabelText('Why should it be Stop?');
  fireEvent.change(why, { target: { value: 'The whole street is waiting' } });
  await waitFor(() => expect(last(host)).toMatchObject({ about: { blockerRequest: 'The whole street is waiting' } }));
});
