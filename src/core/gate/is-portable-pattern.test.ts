import fc from 'fast-check';

import { makePolicy } from '../testing/make-policy';
import { blankRun } from './gate-pattern';
import { isPortablePattern } from './is-portable-pattern';
import { projectRows } from './project-gate';
import { arbitraryPolicy } from './testing/arbitrary-policy';

test.each([
  ['a word', 'true'],
  ['escaped signs', 'c\\+\\+ \\(x\\) \\/'],
  ['anchors at the ends', '^=(?:a|b)$'],
  ['a class with a range', '[a-z0-9.\\-]*\\.[a-z]+\\/'],
  ['a class of anything else', '\\[[^\\[\\]]*\\]'],
  ['a phrase anywhere', '^=.*(?:a|b).*$'],
  ['a bounded repetition of a group', '(?:ab+){0,12}'],
  ['disjoint neighbours', '[ab]*[cd]*'],
  ['neighbours with something between', 'a*ba*'],
  ['letters of any language', '日本ß’'],
])('%s is portable', (_name, pattern) => {
  expect(isPortablePattern(pattern)).toBe(true);
});

test.each([
  ['\\s', 'a\\sb'],
  ['\\w', '\\w+'],
  ['\\b', '\\bide\\b'],
  ['\\d in a class', '[\\d]'],
  ['a back-reference', '(?:a)\\1'],
  ['a group that captures', '(a)'],
  ['a look-ahead', '(?=a)'],
  ['a look-behind', '(?<=a)b'],
  ['a lazy repetition', 'a+?b'],
  ['a possessive repetition', 'a++b'],
  ['an unbounded repetition of a group', '(?:ab)*'],
  ['nested repetition', '(?:a+)+'],
  ['a long bounded repetition', 'a{0,200}'],
  ['a repetition without an end', 'a{2,}'],
  ['ambiguous neighbours', 'a*a*'],
  ['ambiguous neighbours with something optional between', '[ab]*c?[bc]+'],
  ['ambiguous neighbours of a class of anything else', '[^a]*b*'],
  ['an anchor inside', 'a^b'],
  ['an end inside', 'a$b'],
  ['a class inside a class', '[a[b]]'],
  ['an open group', '(?:a'],
  ['an open class', '[a'],
  ['a closing bracket alone', 'a)'],
  ['a line end', 'a\nb'],
  ['a range that runs backwards', '[z-a]'],
  ['a pattern of 20,001 signs', 'a'.repeat(20_001)],
])('%s is not', (_name, pattern) => {
  expect(isPortablePattern(pattern)).toBe(false);
});

test('every pattern of the built-in pack is portable, and so is the run of blanks', () => {
  expect(projectRows(makePolicy()).p.filter((pattern) => !isPortablePattern(pattern))).toEqual([]);
  expect(isPortablePattern(blankRun)).toBe(true);
});

test('so is every pattern of any policy', () => {
  fc.assert(
    fc.property(arbitraryPolicy, (policy) => {
      expect(projectRows(policy).p.filter((pattern) => !isPortablePattern(pattern))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

test('what is portable here compiles here', () => {
  const piece = fc.constantFrom(
    'a',
    '[ab]',
    '[^c]',
    '\\.',
    '(?:',
    ')',
    '|',
    '*',
    '+',
    '?',
    '{0,3}',
    '.',
    '^',
    '$',
    '(',
    '\\w',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const pattern = pieces.join('');
      if (isPortablePattern(pattern)) expect(new RegExp(pattern)).toBeInstanceOf(RegExp);
    }),
    { numRuns: 5_000 },
  );
});
