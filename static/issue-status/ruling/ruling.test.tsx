/** @jest-environment jsdom */
import { completeReportWithout } from '../../../src/core/testing/make-report';
import { ruling as words } from '../../messages/ruling';
import { failed, noRuling, openStatus, told } from '../testing/open-status';

const blocker = { id: '1', name: 'Blocker' };
const made = {
  schemaVersion: 1,
  kind: 'override',
  priority: '1',
  by: 'parker',
  at: Date.UTC(2026, 0, 15),
  reason: 'The whole class waits.',
  reportHash: 'abc',
  open: null,
} as const;
const allowed = noRuling({ ruling: made, holds: true, names: { parker: 'Parker' }, priority: blocker, mayRule: true });

type Ruling = ReturnType<typeof noRuling>['value'] | null;
const open = ({ value }: { value: Ruling }, priority = '1') =>
  openStatus(told(completeReportWithout('answers', 'os'), priority, { ruling: value }));

test('what is allowed stands with its reason, its author and its day, and nobody is told off any more', async () => {
  const { screen, waitFor } = await open({ ...allowed, value: { ...allowed.value, mayRule: false } });
  await screen.findByText('“Blocker” is allowed on this work item without its checklist.');
  screen.getByText('The whole class waits.');
  screen.getByText('Parker, Jan 15, 2026');
  await waitFor(() => expect(screen.queryByText(/no complete report justifies/)).toBeNull());
  expect(screen.queryByRole('button', { name: words.withdraw })).toBeNull();
});

test.each([
  ['a report that was edited', { holds: true, reportHasChanged: true }, words.edited],
  ['one that holds no longer', { holds: false, reportHasChanged: true }, words.ended],
  ['an author who is not to be seen', { names: {} }, /somebody whose name you cannot see/],
])('%s is told', async (_name, over, text) => {
  const { screen } = await open({ ...allowed, value: { ...allowed.value, ...over } });
  await screen.findByText(text);
});

test.each([
  ['account', /Riley, who set it, is exempt/],
  ['app', /the app Riley, which set it, is exempt/],
  ['group', /Riley, who set it, is in an exempt group/],
] as const)('an exemption by %s is told to everybody', async (by, text) => {
  const exempt = { by, accountId: 'riley', at: 0 };
  const { screen } = await open(noRuling({ exempt, names: { riley: 'Riley' }, priority: blocker }));
  await screen.findByText(text);
});

test('who may not rule sees no button, and where nothing is allowed no section', async () => {
  const { screen } = await open(noRuling());
  await screen.findByText('Checklist 5/6');
  expect(screen.queryByRole('region', { name: words.title })).toBeNull();
});

test('an admin writes a reason that says something, and allows', async () => {
  const { host, screen, fireEvent } = await open(noRuling({ mayRule: true }));
  fireEvent.click(await screen.findByRole('button', { name: words.ask }));
  const reason = screen.getByRole('textbox', { name: words.reason });
  expect(document.activeElement).toBe(reason);
  fireEvent.change(reason, { target: { value: 'now' } });
  fireEvent.click(screen.getByRole('button', { name: words.allow }));
  await screen.findByText(words.tooShort);
  expect(host.ruled.filter(({ method }) => method === 'ruling/allow')).toEqual([]);
  host.rulings['ruling/allow'] = allowed;
  fireEvent.change(reason, { target: { value: made.reason } });
  fireEvent.click(screen.getByRole('button', { name: words.allow }));
  await screen.findByText('“Blocker” is allowed now.');
  expect(host.ruled.at(-1)).toEqual({
    method: 'ruling/allow',
    payload: { priority: '1', reason: made.reason },
  });
});

test.each([
  ['FORBIDDEN', words.refused.FORBIDDEN],
  ['STORAGE_UNAVAILABLE', /storage does not answer/],
])('a refusal is said in words, and what was typed is still there: %s', async (code, text) => {
  const { host, screen, fireEvent } = await open(noRuling({ mayRule: true }));
  fireEvent.click(await screen.findByRole('button', { name: words.ask }));
  host.rulings['ruling/allow'] = failed(code);
  fireEvent.change(screen.getByRole('textbox', { name: words.reason }), { target: { value: made.reason } });
  fireEvent.click(screen.getByRole('button', { name: words.allow }));
  await screen.findByText(text);
  expect(screen.getByRole('textbox', { name: words.reason })).toHaveProperty('value', made.reason);
});

test('Escape closes the form and gives the focus back', async () => {
  const { screen, fireEvent, waitFor } = await open(noRuling({ mayRule: true }));
  fireEvent.click(await screen.findByRole('button', { name: words.ask }));
  fireEvent.keyDown(screen.getByRole('textbox', { name: words.reason }), { key: 'Escape' });
  const button = await screen.findByRole('button', { name: words.ask });
  await waitFor(() => expect(document.activeElement).toBe(button));
});

test('while it is asked whether to withdraw, what was said about allowing is gone', async () => {
  const { host, screen, fireEvent } = await open(noRuling({ mayRule: true }));
  fireEvent.click(await screen.findByRole('button', { name: words.ask }));
  fireEvent.change(screen.getByRole('textbox', { name: words.reason }), { target: { value: made.reason } });
  host.rulings['ruling/allow'] = allowed;
  fireEvent.click(screen.getByRole('button', { name: words.allow }));
  await screen.findByText('“Blocker” is allowed now.');
  fireEvent.click(screen.getByRole('button', { name: words.withdraw }));
  screen.getByText(words.sure);
  expect(screen.queryByText('“Blocker” is allowed now.')).toBeNull();
});

test('it is withdrawn after one question', async () => {
  const { host, screen, fireEvent } = await open(allowed);
  fireEvent.click(await screen.findByRole('button', { name: words.withdraw }));
  host.rulings['ruling/withdraw'] = noRuling({ mayRule: true, priority: blocker });
  fireEvent.click(screen.getByRole('button', { name: words.confirm }));
  await screen.findByText(words.done.withdrawn);
  expect(host.ruled.at(-1)).toEqual({ method: 'ruling/withdraw', payload: { confirmed: true } });
});

test('where it cannot be read that is said, and the status stands', async () => {
  const { screen } = await open({ value: null });
  await screen.findByText(words.unread);
  screen.getByText('Checklist 5/6');
});
