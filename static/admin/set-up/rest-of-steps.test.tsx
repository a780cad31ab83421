/** @jest-environment jsdom */
import { admin as words } from '../../messages/admin';
import { allDone, makeState } from '../testing/make-state';
import { failsWith, openAdmin, stateIs } from '../testing/open-admin';

describe('all other steps at once', () => {
  const answers = {
    ...{ 'setup/read': stateIs(makeState()), 'setup/map-priorities': stateIs(makeState()) },
    ...{ 'setup/place-field': stateIs(makeState()), 'setup/register-form-script': stateIs(makeState()) },
  };

  test('are done in order with what is proposed, and then the space observes', async () => {
    const { host, screen, fireEvent, waitFor } = await openAdmin('set-up', {
      ...answers,
      'setup/observe': stateIs(allDone()),
    });
    fireEvent.click(await screen.findByRole('button', { name: words.rest.press }));
    await waitFor(() => expect(document.activeElement?.id).toBe('gate-title'));
    expect(
      host.asked.map(({ method }) => method).filter((method) => /^setup\/(?!read|offer|work)/.test(method)),
    ).toEqual([...['setup/map-priorities', 'setup/place-field', 'setup/register-form-script', 'setup/observe']]);
    const payload = { levels: { 7: 'stop', 8: null }, shown: '10' };
    expect(host.asked).toContainEqual({ method: 'setup/map-priorities', payload });
    expect(screen.queryByText(words.rest.title)).toBeNull();
  });

  test('end at the first that fails, with its reason in its place', async () => {
    const { host, screen, fireEvent, within, waitFor } = await openAdmin('set-up', {
      ...answers,
      'setup/place-field': failsWith('JIRA_REFUSED'),
    });
    fireEvent.click(await screen.findByRole('button', { name: words.rest.press }));
    await waitFor(() => expect(document.activeElement?.id).toBe('field-title'));
    within(screen.getByRole('listitem', { name: /^Step 3:/ })).getByText(new RegExp(words.failures.JIRA_REFUSED));
    expect(host.asked.at(-1)?.method).toBe('setup/place-field');
  });

  test('are not offered where a gate hangs already', async () => {
    const { screen } = await openAdmin('set-up', { 'setup/read': stateIs(allDone()) });
    await screen.findByText('5 of 5 steps done', { exact: false });
    expect(screen.queryByText(words.rest.title)).toBeNull();
  });
});
