/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';

import { completeReport } from '../../../src/core/testing/make-report';
import { lowering as words } from '../../messages/lowering';
import { failed, openStatus, told } from '../testing/open-status';

// jsdom has no secure context, where browsers keep it.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

const lowering = { from: { id: '1', name: 'Blocker' }, to: { id: '2', name: 'High' } };
const REASON = 'Only one lesson stands still.';

async function asking(over: object = {}) {
  const opened = await openStatus(told(completeReport(), '1', { lowering, ...over }));
  const { screen, fireEvent } = opened;
  fireEvent.click(await screen.findByRole('button', { name: 'Not a Blocker, because …' }));
  const write = (value: string) =>
    fireEvent.change(screen.getByRole('textbox', { name: 'Why it is no Blocker' }), { target: { value } });
  const press = () => fireEvent.click(screen.getByRole('button', { name: 'Lower it to “High”' }));
  return { ...opened, write, press };
}

test('a reason is asked for, and the panel is read again', async () => {
  const { host, screen, write, press, waitFor } = await asking();
  press();
  await screen.findByText(words.tooShort);
  write(REASON);
  host.rulings['priority/lower'] = { ok: true, value: {} };
  press();
  await waitFor(() => expect(host.reads).toBe(2));
  expect(host.ruled).toMatchObject([{ method: 'priority/lower', payload: { from: '1', reason: REASON } }]);
});

test('after a failure the same press is told again, with the same words', async () => {
  const { host, screen, write, press, waitFor } = await asking();
  write(REASON);
  host.rulings['priority/lower'] = failed('JIRA_UNAVAILABLE');
  press();
  await screen.findByText(/Jira does not answer right now.* Your text is still here/);
  press();
  await waitFor(() => expect(host.ruled).toHaveLength(2));
  expect(host.ruled[1]).toEqual(host.ruled[0]);
});

test.each([
  [{ code: 'FORBIDDEN' }, words.refused.FORBIDDEN],
  [{ code: 'CONFLICT', detail: 'priority' }, words.refused.CONFLICT],
  [{ code: 'CONFLICT', detail: 'busy' }, words.refused.busy],
  [{ code: 'JIRA_REFUSED' }, 'Jira does not take “High” here. Nothing was changed.'],
])('%j is said in words', async (failure, text) => {
  const { host, screen, write, press } = await asking();
  write(REASON);
  host.rulings['priority/lower'] = { ok: false, failure };
  press();
  await screen.findByText(text);
});

test('who may not edit is not offered it, and a priority that asks for nothing is not lowered', async () => {
  const { screen } = await openStatus(told(completeReport(), '1', { lowering, mayEdit: false }));
  await screen.findByText('Blocker ready');
  expect(screen.queryByRole('button', { name: /because/ })).toBeNull();
});
