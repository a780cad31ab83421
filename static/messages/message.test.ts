import { message, plural } from './message';

const left = { one: '{count} thing left', other: '{count} things left' };

test.each([
  ['no placeholder', {}, 'no placeholder'],
  ['set {priority}', { priority: 'High' }, 'set High'],
  ['{a} and {a}', { a: 1 }, '1 and 1'],
  ['{unknown} stays', {}, '{unknown} stays'],
  ['{a}', { a: '{b} $& <b>' }, '{b} $& <b>'],
])('%s', (text, values, expected) => {
  expect(message(text, values)).toBe(expected);
});

test.each([
  [0, '0 things left'],
  [1, '1 thing left'],
  [12, '12 things left'],
])('%i takes its own form', (count, expected) => {
  expect(plural(left, count)).toBe(expected);
});

test('a language with one form uses it for every number', () => {
  expect(plural({ other: 'あと{count}件' }, 1, {}, 'ja')).toBe('あと1件');
});
