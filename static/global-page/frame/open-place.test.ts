/** @jest-environment jsdom */
type Moves = { replaced: string[]; pushed: string[]; hear: (pathname: string) => void };

/** A host that answers `createHistory` in one of several ways. */
async function openAt(location: { pathname: string; search?: string } | null, address: string | null) {
  jest.resetModules();
  const moves: Moves = { replaced: [], pushed: [], hear: () => undefined };
  const history = {
    location,
    push: (path: string) => moves.pushed.push(path),
    replace: (path: string) => moves.replaced.push(path),
    listen: (hear: (where: { pathname: string }) => void) => {
      moves.hear = (pathname) => hear({ pathname });
    },
  };
  const callBridge = () => (location === null ? Promise.reject(new Error('no history')) : Promise.resolve(history));
  Object.assign(globalThis, { __bridge: { callBridge } });
  const { openPlace } = await import('./open-place');
  return { place: await openPlace(address), moves };
}
const PAGE = 'https://site.example/jira/apps/app/env';

test.each([
  ['by the history', { pathname: '/', search: '?name=Mia' }, PAGE],
  ['by the address in the context', { pathname: '/' }, `${PAGE}?name=Mia`],
  ['by both', { pathname: '/', search: '?name=Mia' }, `${PAGE}?name=Ove`],
])('the query comes %s, and goes out of the address once it is read', async (_how, location, address) => {
  const { place, moves } = await openAt(location, address);
  expect([place.room, place.query]).toEqual(['report', '?name=Mia']);
  expect(moves.replaced).toEqual(['/report']);
});

test.each([
  ['/drafts', 'drafts'],
  ['/drafts/', 'drafts'],
  ['', 'report'],
  ['/nowhere', 'report'],
  ['/__proto__', 'report'],
])('the address %p is the room %s', async (pathname, room) => {
  const { place, moves } = await openAt({ pathname }, PAGE);
  expect([place.room, moves.replaced]).toEqual([room, []]);
});

test('a host that keeps its address to itself still tells the query by the context', async () => {
  const { place } = await openAt(null, `${PAGE}?batch=v-1`);
  expect([place.room, place.query]).toEqual(['report', '?batch=v-1']);
  expect((await openAt(null, 'no address')).place.query).toBe('');
  expect((await openAt(null, null)).place.query).toBe('');
});

test('a move stands in the address, and Back is heard', async () => {
  const { place, moves } = await openAt({ pathname: '/' }, PAGE);
  const heard: string[] = [];
  place.listen((room) => heard.push(room));
  place.go('drafts');
  moves.hear('/report');
  expect([moves.pushed, heard]).toEqual([['/drafts'], ['report']]);
});
