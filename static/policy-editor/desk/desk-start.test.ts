import { makePolicy } from '../../../src/core/testing/make-policy';
import { keepCopy, readCopy, type BrowserCopy, type CopyStore } from './browser-copy';
import { startOf } from './start-of';

const published = { ...makePolicy(), revision: 7 };
const named = (name: string) => ({ ...published, name });
const copyOf = (name: string, savedAt: number): BrowserCopy => ({
  schemaVersion: 1,
  base: 7,
  savedAt,
  policy: named(name),
});
const draftOf = (name: string, savedAt: number) => ({
  ...copyOf(name, savedAt),
  schemaVersion: 1 as const,
  savedBy: 'me',
  stamp: 1,
});
const nameIn = ({ tree }: { tree: Record<string, unknown> }) => tree['name'];

test.each([
  ['nothing was kept: what is published', null, null, published.name],
  ['the server has a draft', draftOf('Server', 5), null, 'Server'],
  ['the browser alone has one', null, copyOf('Browser', 5), 'Browser'],
  ['the browser has the newer one', draftOf('Server', 5), copyOf('Browser', 6), 'Browser'],
  ['the server has the newer one: another browser wrote it', draftOf('Server', 6), copyOf('Browser', 5), 'Server'],
])('%s', (_name, draft, copy, name) => {
  expect(nameIn(startOf({ published, draft }, copy))).toBe(name);
});

test('a copy of what is published is no draft', () => {
  const start = startOf({ published, draft: { ...draftOf('x', 1), policy: { ...published } } }, null);
  expect(start).toMatchObject({ resumed: null, base: 7 });
});

const place = { account: 'a', site: 's', space: '10' };
const memory = (): CopyStore & { rows: Map<string, string> } => {
  const rows = new Map<string, string>();
  return {
    rows,
    getItem: (key) => rows.get(key) ?? null,
    setItem: (key, value) => void rows.set(key, value),
    removeItem: (key) => void rows.delete(key),
  };
};

describe('the copy in the browser', () => {
  test('comes back as it was, for this person and space alone, until it is taken away', () => {
    const store = memory();
    const copy = copyOf('Mine', 3);
    expect(keepCopy(() => store, place, copy)).toBe(true);
    expect(readCopy(() => store, place)).toEqual(copy);
    expect(readCopy(() => store, { ...place, account: 'b' })).toBeNull();
    expect(readCopy(() => store, { ...place, space: '11' })).toBeNull();
    keepCopy(() => store, place, null);
    expect(readCopy(() => store, place)).toBeNull();
  });
  test.each(['{', '[]', '{"schemaVersion":2}'])('%s in its place is none', (text) => {
    const store = memory();
    keepCopy(() => store, place, copyOf('x', 1));
    for (const key of store.rows.keys()) store.rows.set(key, text);
    expect(readCopy(() => store, place)).toBeNull();
  });
  test('a browser that keeps nothing says so', () => {
    const closed = (): never => {
      throw new Error('denied');
    };
    expect(keepCopy(closed, place, copyOf('x', 1))).toBe(false);
    expect(readCopy(closed, place)).toBeNull();
  });
});
