/** @jest-environment jsdom */
import { webcrypto } from 'node:crypto';

import { completeReport, completeReportWithout } from '../../../src/core/testing/make-report';
import { failed, openStatus, told } from '../testing/open-status';

jest.setTimeout(20_000);
// jsdom has no secure context, where browsers keep it.
Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

async function asking(over: object = {}, report = completeReport()) {
  const opened = await openStatus(told(report, '2', over));
  const { screen, fireEvent } = opened;
  fireEvent.click(await screen.findByRole('button', { name: 'Send back: something is missing' }));
  return opened;
}

test('a part is named, and the panel is read again', async () => {
  const { host, screen, fireEvent, waitFor } = await asking();
  fireEvent.click(screen.getByRole('button', { name: 'Send back' }));
  await screen.findByText('Choose at least one part.');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Operating system' }));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Which version?' } });
  host.rulings['report/send-back'] = { ok: true, value: {} };
  fireEvent.click(screen.getByRole('button', { name: 'Send back' }));
  await waitFor(() => expect(host.reads).toBe(2));
  expect(host.ruled).toMatchObject([
    { method: 'report/send-back', payload: { places: ['answers.os'], missing: [], note: 'Which version?' } },
  ]);
});

test('a refusal is said in words, and what was chosen stays', async () => {
  const { host, screen, fireEvent } = await asking();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Operating system' }));
  host.rulings['report/send-back'] = failed('FORBIDDEN');
  fireEvent.click(screen.getByRole('button', { name: 'Send back' }));
  await screen.findByText(/Your account may not see this here/);
  expect(screen.getByRole('checkbox', { name: 'Operating system' })).toHaveProperty('checked', true);
});

test('who may not edit is not offered it', async () => {
  const { screen } = await openStatus(told(completeReport(), '2', { mayEdit: false }));
  await screen.findByText('Blocker ready');
  expect(screen.queryByRole('button', { name: /Send back/ })).toBeNull();
});

test('what nobody answered is named as missing, in one press', async () => {
  const { host, screen, fireEvent, waitFor } = await asking({}, completeReportWithout('answers', 'os'));
  fireEvent.click(screen.getByRole('checkbox', { name: 'Operating system' }));
  host.rulings['report/send-back'] = { ok: true, value: {} };
  fireEvent.click(screen.getByRole('button', { name: 'Send back' }));
  await waitFor(() => expect(host.reads).toBe(2));
  expect(host.ruled).toMatchObject([{ payload: { places: [], missing: ['answers.os'] } }]);
});
