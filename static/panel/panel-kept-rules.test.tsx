/** @jest-environment jsdom */
import { makeReport } from '../report-form/testing/complete-report';
import { fakeHost, opened, type FakeHost } from '../report-form/testing/fake-bridge';
import { makeDraft } from '../report-form/testing/make-draft';
import { smallPolicy } from '../report-form/testing/small-policy';
import { openPanelIn } from './testing/open-panel-in';

beforeEach(() => localStorage.clear());

const keptNames = (): string[] => Object.keys(localStorage).filter((name) => name.startsWith('preflight.rules.'));

/** The panel was opened here before, under these rules. */
async function openedBefore(): Promise<void> {
  const { screen, waitFor, cleanup } = await openPanelIn(fakeHost());
  await screen.findByLabelText('Baker');
  await waitFor(() => expect(keptNames()).toEqual(['preflight.rules.c1.a1.10.en']), { timeout: 4_000 });
  cleanup();
}

/** A host whose answer to the opening comes when it is let go. */
function slowHost(open: unknown = opened()): { host: FakeHost; letGo: () => void } {
  let letGo = (): void => undefined;
  const host = fakeHost({ open: new Promise((resolve) => (letGo = () => resolve(open))) });
  return { host, letGo };
}

const renamed = {
  ...smallPolicy,
  revision: smallPolicy.revision + 1,
  parts: smallPolicy.parts.map((part) => ({ ...part, title: `${part.title}, new` })),
};
const underNewRules = { ok: true, value: { policy: renamed, drafts: [] } };

test('the second opening draws the form before its answer comes, and types into it are kept and judged', async () => {
  await openedBefore();
  const { host, letGo } = slowHost();
  const { screen, fireEvent, waitFor } = await openPanelIn(host);
  fireEvent.change(await screen.findByLabelText('Baker'), { target: { value: 'Maren' } });
  await waitFor(() => expect(host.submitted.at(-1)).toMatchObject({ answers: { who: 'Maren' } }));
  letGo();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(screen.getByLabelText<HTMLInputElement>('Baker').value).toBe('Maren');
  expect(screen.queryByText(/rules of this space have changed/)).toBeNull();
});

test('changed rules come into the form under the hands, letters and all, and it says so', async () => {
  await openedBefore();
  const { host, letGo } = slowHost(underNewRules);
  const { screen, fireEvent } = await openPanelIn(host);
  const box = await screen.findByLabelText<HTMLInputElement>('Baker');
  box.focus();
  fireEvent.change(box, { target: { value: 'Maren' } });
  letGo();
  const same = await screen.findByLabelText<HTMLInputElement>('Baker, new');
  expect(same).toBe(box);
  expect([box.value, document.activeElement]).toEqual(['Maren', box]);
  await screen.findByText(/rules of this space have changed/);
});

test('the next opening begins with the changed rules', async () => {
  await openedBefore();
  const { screen, waitFor, cleanup } = await openPanelIn(fakeHost({ open: underNewRules }));
  await screen.findByLabelText('Baker, new');
  await waitFor(() => expect(localStorage.getItem(keptNames()[0] ?? '')).toContain('Baker, new'));
  cleanup();
  const { host } = slowHost();
  await (await openPanelIn(host)).screen.findByLabelText('Baker, new');
});

test('drafts that only storage holds are offered below the boxes, and no copy replaces them before they are known', async () => {
  await openedBefore();
  const { host, letGo } = slowHost(opened([makeDraft({ savedAt: Date.now() })]));
  const { screen, fireEvent } = await openPanelIn(host);
  const box = await screen.findByLabelText<HTMLInputElement>('Baker');
  expect(screen.queryByText(/^You have/)).toBeNull();
  letGo();
  const offer = await screen.findByText('You have 1 unfinished report');
  expect(box.compareDocumentPosition(offer) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Resume: The oven smokes from the left vent' }));
  expect(screen.getByLabelText<HTMLInputElement>('Baker').value).toBe('Maren');
  expect(host.copies).toEqual([]);
});

test('where the resolver is out of reach the form stays, says whose rules it goes by, and asks again', async () => {
  await openedBefore();
  const host = fakeHost({ isUnreachable: true });
  const { screen, fireEvent, waitFor } = await openPanelIn(host);
  fireEvent.change(await screen.findByLabelText('Baker'), { target: { value: 'Maren' } });
  await screen.findByText('This form goes by the rules of its last opening');
  expect(keptNames()).toHaveLength(1);
  host.isUnreachable = false;
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText('This form goes by the rules of its last opening')).toBeNull());
  expect(screen.getByLabelText<HTMLInputElement>('Baker').value).toBe('Maren');
});

test('rules that are gone are said, and not kept for another opening', async () => {
  await openedBefore();
  const { screen } = await openPanelIn(fakeHost({ open: { ok: false, failure: { code: 'POLICY_MISSING' } } }));
  await screen.findByText(/not set up for this space yet/);
  expect(keptNames()).toEqual([]);
});

test.each(['rubbish', '{}', '1 x 1 1\n{"policy":null}'])(
  'rubbish in the browser is removed and the answer waited for: %s',
  async (rubbish) => {
    localStorage.setItem('preflight.rules.c1.a1.10.en', rubbish);
    const { host, letGo } = slowHost();
    const { screen } = await openPanelIn(host);
    await screen.findByText('Opening the report…');
    expect(keptNames()).toEqual([]);
    letGo();
    await screen.findByLabelText('Baker');
  },
);

test.each([
  [
    'a dialog whose field holds something',
    { extension: { fieldValue: makeReport(), experience: 'issue-create', project: { id: '10' } } },
  ],
  ['another space', { extension: { fieldValue: null, experience: 'issue-create', project: { id: '11' } } }],
  [
    'a work item that exists',
    { extension: { fieldValue: null, experience: 'issue-view', project: { id: '10' }, issue: { id: '7' } } },
  ],
])('%s does not begin with what was kept', async (_name, changes) => {
  await openedBefore();
  const { host, letGo } = slowHost();
  Object.assign(host, changes);
  const { screen } = await openPanelIn(host);
  await screen.findByText('Opening the report…');
  letGo();
  await screen.findByLabelText('Baker');
});
