import { plainTextOf } from './plain-text-of';

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content });
const doc = (...content: unknown[]) => ({ type: 'doc', version: 1, content });
const list = (...rows: string[]) => ({
  type: 'bulletList',
  content: rows.map((row) => ({ type: 'listItem', content: [paragraph(text(row))] })),
});
const nested = (depth: number): unknown =>
  depth === 0 ? text('deep') : { type: 'panel', content: [nested(depth - 1)] };

test.each([
  ['nothing', null, ''],
  ['an empty document', doc(), ''],
  ['words of one line', doc(paragraph(text('The chat '), text('is empty'))), 'The chat is empty'],
  ['two paragraphs', doc(paragraph(text('First')), paragraph(text('Second'))), 'First\nSecond'],
  ['a line break', doc(paragraph(text('First'), { type: 'hardBreak' }, text('Second'))), 'First\nSecond'],
  ['a list', doc(list('one', 'two')), 'one\ntwo'],
  ['a mention', doc(paragraph({ type: 'mention', attrs: { id: '1', text: '@Ada' } }, text(' look'))), '@Ada look'],
  ['plain text', 'from an older field', 'from an older field'],
  ['a node of no shape', doc({ kind: 'x' }, paragraph(text('kept'))), 'kept'],
  ['a picture', doc({ type: 'mediaSingle', content: [{ type: 'media', attrs: { id: 'm' } }] }), ''],
])('%s', (_case, value, expected) => {
  expect(plainTextOf(value)).toBe(expected);
});

test('a document without an end is cut at its depth', () => {
  expect(plainTextOf(nested(20))).toBe('deep');
  expect(plainTextOf(nested(2_000))).toBe('');
});
