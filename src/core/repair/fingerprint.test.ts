import { fingerprint, fingerprintOfJson } from './fingerprint';

test.each([
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
])('the published test vector of FNV-1a 64 for “%s”', (text, hash) => {
  expect(fingerprint(text)).toBe(hash);
});

test('the order of keys makes no difference, the order of rows does', () => {
  expect(fingerprintOfJson({ a: 1, b: { c: [1, 2], d: null } })).toBe(
    fingerprintOfJson({ b: { d: null, c: [1, 2] }, a: 1 }),
  );
  expect(fingerprintOfJson([1, 2])).not.toBe(fingerprintOfJson([2, 1]));
});
