import { labelBlocks } from './label-blocks';
import { labelSentence } from './label-sentence';
import { readText } from './read-text';

const LOG =
  '2026-03-01 10:00:00,123 ERROR [main] org.example.Page - cannot open\n\tat org.example.Page.open(Page.java:12)\n';
const times = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

test.each([
  ['a log', LOG],
  ['short lines', 'I click it\n'],
  ['one line of words', 'when I click save it should not crash, '],
  ['one line without a blank', 'a'],
  ['one line of digits', '1.'],
  ['blanks', ' '],
  ['tabs and line feeds', '\t\n\r\n'],
  ['only emoji', '🙂'],
  ['joined emoji', '👩‍💻'],
  ['text from right to left', 'الصفحة فارغة page '],
  ['control characters', '\u0000\u0007\u001b[0m'],
  ['HTML', '<p onclick="x()">broken</p>'],
  ['a query', 'summary ~ "x" OR key = "y" '],
  ['a document', '{"type":"doc","content":[{"type":"text","text":"x"}]}'],
  ['numbers that go on', '1 a\n2 b\n'],
  ['numbers that do not', '3 days\n'],
  ['fences', '```\n'],
  ['quotes', '> a\n'],
  ['headings', '# Expected\n'],
  ['colons', 'Expected: '],
  ['speakers', 'Ann: hi\nBob: is it?\n'],
  ['versions', 'Chrome 1.2.3 '],
  ['half names', 'mac os x windows '],
  ['brackets', '((((['],
  ['stars', '*'],
  ['lone surrogates', '\ud800'],
  ['words with no space between', 'ページが開きません。'],
])('%s: 300,000 characters are read to their end before anybody waits', (_name, piece) => {
  // A step whose time grows with the square of the length runs into Jest's limit; `npm run bench -- read` has the figures.
  expect(readText(times(piece, 300_000), 'chat').analysed).toEqual(expect.any(Boolean));
});

test.each(['', ' ', '\u0000', '\ud800', '🙂', '-', '1.', '>', '```', '#', ':'])('%j says nothing', (text) => {
  expect(labelSentence(text, 'report')).toBe('other');
  expect(labelBlocks([text, text])).toHaveLength(2);
  expect(readText(text, 'chat').parts).toEqual({
    observed: [],
    expected: [],
    reproSteps: [],
    stepsTried: [],
    environment: [],
  });
});

test('pieces stand where they say, in order, and none overlaps another', () => {
  const text = `Title\n\n${LOG}\r\nSteps:\r\n1. Open it.\r\n2. Press Save!\n\nIt crashes. It should save.\n> said before\n`;
  let end = 0;
  for (const piece of readText(text, 'report').pieces) {
    expect(text.slice(piece.start, piece.end)).toBe(piece.text);
    expect(piece.start).toBeGreaterThanOrEqual(end);
    ({ end } = piece);
  }
});
