import { createFlags, type Flag } from './flag';

const makeFlag = (id: string, title = id): Flag => ({ id, title, tone: 'info', actions: [], isAutoDismiss: false });
const titles = (flags: ReturnType<typeof createFlags>) => flags.list.get().map(({ title }) => title);

test('the newest flag stands first, and one id is shown once', () => {
  const flags = createFlags();
  flags.show(makeFlag('a'));
  flags.show(makeFlag('b'));
  flags.show(makeFlag('a', 'a again'));
  expect(titles(flags)).toEqual(['a again', 'b']);
});

test('closing takes one away', () => {
  const flags = createFlags();
  flags.show(makeFlag('a'));
  flags.show(makeFlag('b'));
  flags.close('b');
  flags.close('unknown');
  expect(titles(flags)).toEqual(['a']);
});
