/** @jest-environment jsdom */
import { makeReport } from '../report-form/testing/complete-report';
import { fakeHost, opened, type FakeHost } from '../report-form/testing/fake-bridge';
import { makeDraft } from '../report-form/testing/make-draft';
import { openPanelIn } from './testing/open-panel-in';

beforeEach(() => localStorage.clear());

const KEY = 'preflight.drafts.c1.a1';
const last = (host: FakeHost) => host.submitted.at(-1);
const unfinished = () => makeDraft({ savedAt: Date.now() });

test('an unfinished report is offered, resumed with one press, and never forced', async () => {
  const draft = makeDraft({ savedAt: Date.now() });
  const { host, screen, fireEvent, waitFor } = await openPanelIn(fakeHost({ open: opened([draft]) }));
  await screen.findByText('You have 1 unfinished report');
  expect(screen.getByLabelText<HTMLInputElement>('Baker').value).toBe('');
  fireEvent.click(screen.getByRole('button', { name: 'Resume: The oven smokes from the left vent' }));
  expect(screen.getByLabelText<HTMLInputElement>('Baker').value).toBe('Maren');
  await waitFor(() =>
    expect(last(host)).toMatchObject({ about: { draftId: 'draft-0001' }, answers: { who: 'Maren' } }),
  );
});

test('what was typed is offered again after the dialog was closed and opened', async () => {
  const first = await openPanelIn(fakeHost());
  first.fireEvent.change(await first.screen.findByLabelText('Baker'), { target: { value: 'Ove Lind' } });
  window.dispatchEvent(new Event('pagehide'));
  first.cleanup();
  const { screen } = await openPanelIn(fakeHost());
  await screen.findByRole('button', { name: 'Resume: Ove Lind' });
});

test('a discarded draft is gone from the browser and from the copy', async () => {
  localStorage.setItem(KEY, JSON.stringify([unfinished()]));
  const { host, screen, fireEvent, waitFor } = await openPanelIn(fakeHost());
  fireEvent.click(await screen.findByRole('button', { name: 'Discard: The oven smokes from the left vent' }));
  expect(screen.queryByText(/^You have/)).toBeNull();
  await waitFor(() => expect(host.copies).toEqual([{ drafts: [] }]));
  expect(localStorage.getItem(KEY)).toBe('[]');
});

test('two reports about one person are told apart by what happened', async () => {
  const reports = ['The oven smokes', 'The oven is cold'].map((seen, at) =>
    makeDraft({ id: `draft-000${at + 1}`, savedAt: Date.now() - at, report: makeReport({ answers: { seen } }) }),
  );
  const { screen } = await openPanelIn(fakeHost({ open: opened(reports) }));
  const buttons = await screen.findAllByRole('button', { name: /^Resume/ });
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
    'Resume: The oven smokes',
    'Resume: The oven is cold',
  ]);
});

test('drafts of another account in the same browser are not shown', async () => {
  localStorage.setItem('preflight.drafts.c1.somebody-else', JSON.stringify([unfinished()]));
  const { screen } = await openPanelIn(fakeHost());
  await screen.findByLabelText('Category');
  expect(screen.queryByText(/^You have/)).toBeNull();
});

test('a browser that denies its storage is said quietly, and the copy still offers what is unfinished', async () => {
  const denied = jest.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
  const { screen } = await openPanelIn(fakeHost({ open: opened([unfinished()]) }));
  await screen.findByText(/This browser keeps nothing for Preflight/);
  screen.getByRole('button', { name: 'Resume: The oven smokes from the left vent' });
  denied.mockRestore();
});

test('two reports side by side: resuming one keeps what was just typed in the other', async () => {
  const { screen, fireEvent } = await openPanelIn(fakeHost({ open: opened([unfinished()]) }));
  fireEvent.change(await screen.findByLabelText('Baker'), { target: { value: 'Ove Lind' } });
  fireEvent.click(screen.getByRole('button', { name: 'Resume: The oven smokes from the left vent' }));
  expect(screen.getByLabelText<HTMLInputElement>('Baker').value).toBe('Maren');
  expect(localStorage.getItem(KEY)).toContain('Ove Lind');
});

test('"This solved it" says so, and can throw the report away', async () => {
  const lamp = makeReport({ answers: { seen: 'The lamp is dark' } });
  const extension = { fieldValue: lamp, experience: 'issue-create', project: { id: '10' } };
  const { host, screen, fireEvent, waitFor } = await openPanelIn(fakeHost({ extension }));
  fireEvent.click(await screen.findByRole('button', { name: /^This solved it/ }));
  fireEvent.click(screen.getByRole('button', { name: 'Discard my report' }));
  await waitFor(() => expect(last(host)).toMatchObject({ answers: {}, done: {} }));
});
