/** @jest-environment jsdom */
import type { SetupState } from '../../../src/contract/setup';
import { protection as words } from '../../messages/protection';
import { allDone, makeState, nothingChosen } from '../testing/make-state';
import { openAdmin, stateIs } from '../testing/open-admin';

const SINCE = Date.UTC(2026, 7, 22, 12);
const gate = (over: Partial<SetupState['gate']>): SetupState => ({
  ...allDone(),
  gate: { ...allDone().gate, ...over },
});

test.each([
  [
    'guarded',
    gate({ since: SINCE }),
    words.states.protected,
    /^Bread is protected since .*2026.*: the gate on Create refuses “Stop” .* \(Baking\)\.$/,
  ],
  ['guarded, nobody knows since when', gate({}), words.states.protected, /^Bread is protected: /],
  ['observing', gate({ observes: true, since: SINCE }), words.states.observed, /^Bread is only observed, since .*2026/],
  [
    'without its gate',
    gate({ state: 'drifted', since: SINCE }),
    words.states.open,
    /^Bread is not protected right now: /,
  ],
  ['half set up', makeState(), words.states.open, /^Bread is not protected: /],
  ['not chosen', nothingChosen(), words.states.none, /^No space is set up yet, so nothing is guarded\.$/],
  ['unreadable', gate({ state: 'broken' }), words.states.unknown, /could not be read just now/],
])('a space that is %s is told in one sentence with its state', async (_name, state, lozenge, sentence) => {
  const { screen } = await openAdmin('protection', { 'setup/read': stateIs(state) });
  await screen.findByText(lozenge);
  screen.getByText(sentence);
});

test('what is missing is one press away', async () => {
  const { screen, fireEvent, waitFor } = await openAdmin('protection', { 'setup/read': stateIs(makeState()) });
  fireEvent.click(await screen.findByRole('button', { name: words.go.open }));
  await waitFor(() => expect(document.activeElement?.id).toBe('priorities-title'));
});
