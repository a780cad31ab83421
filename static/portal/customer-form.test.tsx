/** @jest-environment jsdom */
import { fireEvent, render, screen, waitFor } from '@testing-library/react';

import { customerPolicy } from '../../src/core/portal/customer-policy';
import { makePolicy } from '../../src/core/testing/make-policy';
import { fakeHost } from '../report-form/testing/fake-bridge';

const portal = { number: '7', requestTypes: [], parts: ['os', 'screenshots'] };

async function openForm() {
  const host = fakeHost();
  const { CustomerForm } = await import('./customer-form');
  render(<CustomerForm policy={customerPolicy(makePolicy({ portal }), portal)} />);
  const answer = (name: RegExp, value: string) =>
    fireEvent.change(screen.getByRole('textbox', { name, hidden: true }), { target: { value } });
  return { host, answer };
}

test('the form hands itself over at once, not valid while something needed is missing', async () => {
  const { host } = await openForm();
  await waitFor(() => expect(host.submitted).toHaveLength(1));
  expect(host.submitted).toMatchObject([{ fields: [{ key: 'report', value: { answers: {} } }], isValid: false }]);
});

test('what is not needed is there too, folded away, and goes along', async () => {
  const { host, answer } = await openForm();
  answer(/Screenshots/, 'https://example.org/dark.png shows the dark lights');
  answer(/Operating system/, 'macOS 14.5');
  await waitFor(() =>
    expect(host.submitted.at(-1)).toMatchObject({
      fields: [{ value: { answers: { os: 'macOS 14.5', screenshots: expect.stringContaining('dark') } } }],
      isValid: true,
    }),
  );
});
