/** @jest-environment jsdom */
import { shared } from '../messages/shared';
import { LONGEST_ANSWER } from '../../src/core/report/report';
import { makeReport } from '../report-form/testing/complete-report';
import { fakeHost, opened } from '../report-form/testing/fake-bridge';
import { makeDraft } from '../report-form/testing/make-draft';
import { openPanelIn } from './testing/open-panel-in';

beforeEach(() => localStorage.clear());

const inCreate = (fieldValue: unknown) => ({ fieldValue, experience: 'issue-create', project: { id: '10' } });
const rest = () => new Promise((resolve) => setTimeout(resolve, 400));

test('a value of a newer version is shown, and never overwritten', async () => {
  const newer = { schemaVersion: 9, story: { text: 'From tomorrow' } };
  const { host, screen } = await openPanelIn(fakeHost({ extension: inCreate(newer) }));
  await screen.findByText('A newer Preflight wrote this report');
  screen.getByText('From tomorrow');
  await rest();
  expect(host.submitted).toEqual([]);
});

test('an unreadable value is said and kept, until its person starts anew', async () => {
  const broken = { schemaVersion: 1, answers: 'Not a list' };
  const { host, screen, fireEvent, waitFor } = await openPanelIn(fakeHost({ extension: inCreate(broken) }));
  await screen.findByText('This report cannot be read');
  screen.getByText('Not a list');
  await rest();
  expect(host.submitted).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: /Start anew/ }));
  await waitFor(() => expect(host.submitted.at(-1)).toMatchObject({ schemaVersion: 1, answers: {} }));
});

test.each(['POLICY_MISSING', 'POLICY_UNREADABLE', 'STORAGE_UNAVAILABLE'] as const)(
  '%s: says so calmly, submits nothing, and tries again',
  async (code) => {
    const { host, screen, fireEvent } = await openPanelIn(fakeHost({ open: { ok: false, failure: { code } } }));
    await screen.findByText(shared.failures[code]);
    expect(host.submitted).toEqual([]);
    host.open = opened();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await screen.findByLabelText('Category');
  },
);

test('a resolver that cannot be reached leaves the dialog and the drafts alone', async () => {
  const key = 'preflight.drafts.c1.a1';
  const draft = makeDraft({ savedAt: Date.now() });
  localStorage.setItem(key, JSON.stringify([draft]));
  const { host, screen } = await openPanelIn(fakeHost({ isUnreachable: true }));
  await screen.findByText(shared.failures.UNREACHABLE);
  screen.getByText(/Your unfinished report is safe/);
  expect(host.submitted).toEqual([]);
  expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual([draft]);
});

test('a policy of another shape is a failure, never a guess', async () => {
  const answer = { ok: true, value: { policy: { schemaVersion: 1 }, drafts: [] } };
  const { screen } = await openPanelIn(fakeHost({ open: answer }));
  await screen.findByText(shared.failures.UNEXPECTED);
});

test('a host that gives no context gets no value', async () => {
  const { host, screen } = await openPanelIn(fakeHost({ extension: undefined as never }));
  await screen.findByText(shared.failures.UNEXPECTED);
  expect(host.submitted).toEqual([]);
});

test('unknown category, kind, item and question ids stay in the report and are ignored in the form', async () => {
  const foreign = makeReport({
    about: { category: 'bread-slicer', kind: 'noise' },
    answers: { older: 'keep me' },
    done: { 'older-step': true },
    impact: { blockingKind: 'flood' },
  });
  const { host, screen, waitFor } = await openPanelIn(fakeHost({ extension: inCreate(foreign) }));
  expect((await screen.findByLabelText<HTMLSelectElement>('Category')).value).toBe('');
  await waitFor(() => expect(host.submitted.at(-1)).toEqual(foreign));
});

test('an answer of 100 kB is said, kept in the draft, and not handed over', async () => {
  const { host, screen, fireEvent, waitFor } = await openPanelIn(fakeHost());
  const box = await screen.findByLabelText<HTMLTextAreaElement>('What you saw');
  fireEvent.change(box, { target: { value: 'x'.repeat(100_000) } });
  screen.getByText(new RegExp(`^${100_000 - LONGEST_ANSWER} characters too long for Jira`));
  await screen.findByRole('button', { name: 'What you saw' });
  await waitFor(() => expect(localStorage.getItem('preflight.drafts.c1.a1')).toContain('x'.repeat(100_000)));
  expect(JSON.stringify(host.submitted)).not.toContain('xxx');
  expect(box.value).toHaveLength(100_000);
});

test('HTML in policy and answers is text', async () => {
  const report = makeReport({ answers: { seen: 'The lamp <img src=x onerror=alert(1)>' } });
  const { screen } = await openPanelIn(fakeHost({ extension: inCreate(report) }));
  await screen.findByText('Press <b>reset</b>.');
  expect(document.querySelector('img, b')).toBeNull();
});

test('a dialog that refuses the value is said, and can be tried again', async () => {
  const { host, screen, fireEvent, waitFor } = await openPanelIn(fakeHost({ refusesSubmit: true }));
  await screen.findByText(/The dialog did not take your last change/);
  host.refusesSubmit = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(host.submitted).toHaveLength(1));
});

test('on a work item nothing is saved until its person asks', async () => {
  const extension = { ...inCreate(makeReport()), experience: 'issue-view' };
  const { host, screen, fireEvent, waitFor } = await openPanelIn(fakeHost({ extension }));
  fireEvent.change(await screen.findByLabelText('Baker'), { target: { value: 'Ove Lind' } });
  await rest();
  expect(host.submitted).toEqual([]);
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(host.submitted).toMatchObject([{ answers: { who: 'Ove Lind' } }]));
  window.dispatchEvent(new Event('pagehide'));
  expect(localStorage.getItem('preflight.drafts.c1.a1')).toBe('[]');
});

test('on a transition an old work item is left alone until something changes', async () => {
  const extension = { ...inCreate(null), experience: 'issue-transition' };
  const { host, screen, fireEvent, waitFor } = await openPanelIn(fakeHost({ extension }));
  const box = await screen.findByLabelText('Baker');
  await rest();
  expect(host.submitted).toEqual([]);
  fireEvent.change(box, { target: { value: 'Ove Lind' } });
  await waitFor(() => expect(host.submitted).toMatchObject([{ answers: { who: 'Ove Lind' } }]));
});
