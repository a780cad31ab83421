import { localeIn } from './locale-in';
import { once } from './once';
import { soon } from './soon';

test.each([
  [{ locale: 'de-DE' }, 'de-DE'],
  [{ locale: null }, null],
  [{ locale: 7 }, null],
  [{}, null],
  [null, null],
  ['de', null],
])('the locale in %j is %j', (context, locale) => {
  expect(localeIn(context)).toBe(locale);
});

test('asks once, at the first call', async () => {
  let asked = 0;
  const ask = once(async () => (asked += 1));
  expect(asked).toBe(0);
  expect([await ask(), await ask()]).toEqual([1, 1]);
});

test('what comes late counts as not there yet', async () => {
  expect(await soon(Promise.resolve('here'))).toBe('here');
  expect(await soon(new Promise(() => undefined))).toBeNull();
});
