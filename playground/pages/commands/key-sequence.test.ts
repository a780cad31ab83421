import { keySequence } from './key-sequence';

const press = (keys: [string, number][]): (string | null)[] => {
  const hear = keySequence(['b r', 'g p']);
  return keys.map(([key, at]) => hear(key, at));
};

test.each<[string, [string, number][], string | null]>([
  [
    'two keys one after the other',
    [
      ['b', 10],
      ['r', 400],
    ],
    'b r',
  ],
  [
    'after other keys',
    [
      ['x', 5],
      ['b', 10],
      ['r', 400],
    ],
    'b r',
  ],
  [
    'too slow',
    [
      ['b', 10],
      ['r', 4_000],
    ],
    null,
  ],
  ['half of it', [['b', 10]], null],
  [
    'another key between',
    [
      ['b', 10],
      ['x', 20],
      ['r', 30],
    ],
    null,
  ],
])('%s', (_name, keys, found) => {
  expect(press(keys).at(-1)).toBe(found);
});

test('a shortcut is heard once', () => {
  expect(
    press([
      ['b', 1],
      ['r', 2],
      ['r', 3],
    ]),
  ).toEqual([null, 'b r', null]);
});
