/** @jest-environment jsdom */
import { completeReport } from '../../../src/core/testing/make-report';
import { failed, openStatus, told } from '../testing/open-status';

const line = (at: number, over: object = {}) => ({
  at,
  kind: 'repaired',
  from: 'Blocker',
  to: 'High',
  open: [],
  ...over,
});
const page = (lines: object[], cursor: string | null = null) => ({
  ok: true,
  value: { lines, cursor, names: { parker: 'Parker' } },
});

async function unfolded(answer: unknown) {
  const opened = await openStatus(told(completeReport()));
  const { host, screen, fireEvent } = opened;
  host.rulings['story/read'] = answer;
  const summary = await screen.findByText('What happened here');
  expect(host.ruled).toEqual([]);
  const details = summary.closest('details')!;
  details.open = true;
  fireEvent(details, new Event('toggle'));
  return opened;
}

test('what happened is read when it is unfolded, with names, priorities and what was open', async () => {
  const { screen } = await unfolded(page([line(2_000, { actor: 'parker', open: ['Operating system'] })]));
  await screen.findByText('Preflight put the priority back from “Blocker” to “High”.');
  screen.getByText('Open: Operating system');
  screen.getByText(/· Parker/);
});

test('older entries come below when they are asked for', async () => {
  const { host, screen, fireEvent } = await unfolded(page([line(9_000)], 'next'));
  const more = await screen.findByRole('button', { name: 'Show older entries' });
  host.rulings['story/read'] = page([line(1_000, { kind: 'filed' })]);
  fireEvent.click(more);
  await screen.findByText('The work item was made.');
  expect(host.ruled.at(-1)).toEqual({ method: 'story/read', payload: { cursor: 'next' } });
  expect(screen.queryByRole('button', { name: 'Show older entries' })).toBeNull();
});

test('where it cannot be read that is said, and can be tried again', async () => {
  const { host, screen, fireEvent } = await unfolded(failed('STORAGE_UNAVAILABLE'));
  const again = await screen.findByRole('button', { name: 'Try again' });
  host.rulings['story/read'] = page([line(1_000, { kind: 'filed' })]);
  fireEvent.click(again);
  await screen.findByText('The work item was made.');
});
