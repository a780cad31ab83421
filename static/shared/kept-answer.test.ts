/** @jest-environment jsdom */
import { digestOf, keepsAny, keptAnswer, type AnswerStorage } from './kept-answer';

beforeEach(() => localStorage.clear());

type Options = { name?: string; build?: string; at?: number; open?: () => AnswerStorage };
const place = ({ name = 'space', build = 'show-1.js', at = 1, open = () => localStorage }: Options = {}) =>
  keptAnswer<{ words: string }>({ open, family: 'rules.', name, build, now: () => at });

const KEY = 'rules.space';
const value = { words: 'Grüße ✓' };
const names = (): string[] => Object.keys(localStorage).sort();

test('what was kept is there at the next opening, and gone when it is forgotten', () => {
  expect(place().read()).toBeNull();
  place().keep(value);
  expect(place().read()).toEqual(value);
  place().forget();
  expect(place().read()).toBeNull();
});

test('another build does not take it: what it wrote may have another shape', () => {
  place().keep(value);
  expect(place({ build: 'show-2.js' }).read()).toBeNull();
  expect(names()).toEqual([]);
});

const stored = (): string => localStorage.getItem(KEY) ?? '';
test.each([
  ['nothing but a word', () => 'rubbish'],
  ['an empty text', () => ''],
  ['JSON of another sort', () => '{"schemaVersion":1,"policy":{}}'],
  ['cut off', () => stored().slice(0, -3)],
  ['written over', () => stored().replace(/words.*/, (rest) => 'x'.repeat(rest.length))],
  ['a newer format', () => stored().replace(/^1 /, '2 ')],
  ['no JSON, with the right digest', () => `1 show-1.js 1 ${digestOf('{')}\n{`],
])('what cannot be read is removed and counts as nothing: %s', (_name, spoil) => {
  place().keep(value);
  localStorage.setItem(KEY, spoil());
  expect(place().read()).toBeNull();
  expect(names()).toEqual([]);
});

test('four places are kept: the oldest gives way, and nothing of anybody else', () => {
  localStorage.setItem('drafts', 'mine');
  for (const at of [1, 2, 3, 4, 5]) place({ name: `space-${at}`, at }).keep(value);
  expect(names()).toEqual(['drafts', 'rules.space-2', 'rules.space-3', 'rules.space-4', 'rules.space-5']);
});

test('what is too big is not kept, and what stood there before goes too', () => {
  place().keep(value);
  place().keep({ words: 'x'.repeat(250_000) });
  expect(names()).toEqual([]);
});

test('the same again is not written again', () => {
  place({ at: 1 }).keep(value);
  const before = stored();
  place({ at: 2 }).keep(value);
  expect(stored()).toBe(before);
});

const refusing = (): AnswerStorage => {
  throw new DOMException('denied', 'SecurityError');
};
const full: AnswerStorage = {
  ...{ length: 0, key: () => null, getItem: () => null, removeItem: () => undefined },
  setItem: () => {
    throw new DOMException('full', 'QuotaExceededError');
  },
};
test.each([
  ['denied', refusing],
  ['full', () => full],
])('a browser whose storage is %s keeps nothing, and nothing breaks', (_name, open) => {
  place({ open }).keep(value);
  expect(place({ open }).read()).toBeNull();
  place({ open }).forget();
});

test('the digest tells the length, and what stands in between', () => {
  const digests = ['', 'a', 'aa', 'aaaaaaab', 'aaaaaaac', 'aaaaaaaa'].map(digestOf);
  expect(new Set(digests).size).toBe(digests.length);
});

test('whether anything is kept is known without reading it', () => {
  expect(keepsAny(() => localStorage, 'rules.')).toBe(false);
  place({ name: 'elsewhere' }).keep(value);
  expect(keepsAny(() => localStorage, 'rules.')).toBe(true);
  expect(keepsAny(() => localStorage, 'other.')).toBe(false);
  expect(keepsAny(refusing, 'rules.')).toBe(false);
});
