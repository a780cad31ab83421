import { learnSupport } from '../../policy/packs/learn-support';
import { isBlank } from './is-blank';
import { absencePattern } from './is-filler';
import { onlyALinkPattern } from './is-only-a-link';
import { bare, isOneOf, literal, matchesWhole, tidy } from './patterns';
import { planUnknownPattern } from './plan-of';

test.each(['', ' ', '\t\r\n', '\u00a0', '\u200b\u2060', '\u3000', '\ufeff'])('%j is blank', (text) => {
  expect(isBlank(text)).toBe(true);
});
test.each(['a', ' . ', '0', '\u0301'])('%j is not blank', (text) => {
  expect(isBlank(text)).toBe(false);
});

test('a phrase is compared without case, with any blanks and any apostrophe', () => {
  expect(isOneOf(' I  DON’T\nknow ', ["i don't know"])).toBe(true);
  expect(isOneOf('I dont know', ["i don't know"])).toBe(false);
  expect(isOneOf('anything', [])).toBe(false);
});

test('a phrase is a literal, whatever signs it holds', () => {
  const odd = 'a.b*c+(d)[e]{f}|^$\\/?';
  expect(matchesWhole(odd, literal(odd))).toBe(true);
  expect(matchesWhole('aXb', literal('a.b'))).toBe(false);
});

test('tidy and bare', () => {
  expect(tidy('  Two\n\nWords ')).toBe('two words');
  expect(bare('“Done!”…')).toBe('done');
  expect(bare('...')).toBe('');
});

const SOURCES = [
  ['absence', absencePattern(learnSupport.parts[3], learnSupport)],
  ['a bare link', onlyALinkPattern(learnSupport)],
  ['an unknown plan', planUnknownPattern(learnSupport) ?? ''],
] as const;

test.each(SOURCES)('the pattern of %s holds nothing that engines read differently', (_name, source) => {
  expect(source).not.toMatch(/\\[a-zA-Z0-9]/);
  expect(source).not.toMatch(/\(\?(?!:)/);
  expect(source.length).toBeGreaterThan(100);
});

const HOSTILE = [
  ...['.', '[', ' ', 'a', '-', '[a]', 'a.', 'see ', 'https://a ', 'n/a ', '\u3000', '1'].map((piece) =>
    piece.repeat(20_000 / piece.length),
  ),
  `https://${'a.'.repeat(9_000)} x`,
  `${'see chat '.repeat(2_000)}https://a`,
];

test.each(SOURCES)('the pattern of %s is done with the longest hostile answers', (_name, source) => {
  for (const text of HOSTILE)
    for (const end of ['', 'x', ' x!', '\n'])
      expect(matchesWhole(text + end, source)).toBe(matchesWhole(text + end, source));
});
