/** @jest-environment jsdom */
import { admin as setup } from '../../messages/admin';
import { frame as words } from '../../messages/frame';
import { rooms } from '../rooms';
import { allDone, nothingChosen } from '../testing/make-state';
import { openAdmin, stateIs } from '../testing/open-admin';

const heading = (level: 1, name: string) => ['heading', { level, name }] as const;

test('the rooms stand in a list, and the one somebody is in is marked', async () => {
  const { screen } = await openAdmin('release', { 'setup/read': stateIs(allDone()) });
  await screen.findByRole('link', { current: 'page' });
  const links = screen.getAllByRole('link');
  expect(links.map((link) => link.textContent)).toEqual(rooms.map(({ id }) => words.rooms[id].menu));
  expect(screen.getByRole('link', { current: 'page' }).textContent).toBe(words.rooms.release.menu);
});

test.each([
  ['nothing is chosen', nothingChosen(), words.rooms['set-up'].title],
  ['a space is chosen', allDone(), words.rooms.protection.title],
])('without a room in the address, where %s, %s', async (_name, state, title) => {
  const { screen } = await openAdmin('', { 'setup/read': stateIs(state) });
  await screen.findByRole(...heading(1, title));
});

test('a move shows the other room, takes the focus to its heading, and stands in the address', async () => {
  const { screen, fireEvent, waitFor } = await openAdmin('set-up', { 'setup/read': stateIs(allDone()) });
  fireEvent.click(await screen.findByRole('link', { name: words.rooms.release.menu }));
  const title = await screen.findByRole(...heading(1, words.rooms.release.title));
  await waitFor(() => expect(document.activeElement).toBe(title));
  await screen.findByText(setup.detach.means);
  expect(window.location.hash).toBe('#/release');
});

test('what is unsaved is not left by a slip', async () => {
  const { screen, fireEvent } = await openAdmin('set-up', { 'setup/read': stateIs(allDone()) });
  const level = await screen.findByRole('combobox', { name: 'Level of Whenever' });
  fireEvent.change(level, { target: { value: 'soon' } });
  fireEvent.click(screen.getByRole('link', { name: words.rooms.log.menu }));
  fireEvent.click(screen.getByRole('button', { name: words.unsaved.stay }));
  expect(screen.queryByText(words.unsaved.title)).toBeNull();
  screen.getByRole(...heading(1, words.rooms['set-up'].title));
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  expect(leaving.defaultPrevented).toBe(true);
  fireEvent.click(screen.getByRole('link', { name: words.rooms.log.menu }));
  fireEvent.click(screen.getByRole('button', { name: words.unsaved.leave }));
  await screen.findByRole(...heading(1, words.rooms.log.title));
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
});
