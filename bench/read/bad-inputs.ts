const LOG =
  '2026-03-01 10:00:00,123 ERROR [main] org.example.Page - cannot open\n\tat org.example.Page.open(Page.java:12)\n';

/** What a text of any length is made of: name, piece that is repeated. */
export const BAD_INPUTS: readonly [name: string, piece: string][] = [
  ['a log', LOG],
  ['short lines', 'I click on it and I see an empty page again\n'],
  ['one line', 'when I click save it should not crash, '],
  ['one word', 'a'],
  ['only emoji', '🙂'],
  ['mixed directions', 'الصفحة فارغة page '],
  ['NUL and control characters', '\u0000\u0007\u001b[0m'],
  ['HTML', '<p onclick="x()">broken</p>'],
  ['a query', 'summary ~ "x" OR key = "y" '],
  ['ADF', '{"type":"doc","content":[{"type":"text","text":"x"}]}'],
  ['speaker turns', 'Ann: what do you see?\nBob: I see a grey page\n'],
];

export const textOf = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
