import * as fc from 'fast-check';

import { adfOfText, textOfAdf } from './adf';

test('a text box gives the same text back, whatever was typed', () => {
  const text = fc.array(fc.constantFrom('a', 'bc', ' ', '\n', '\n\n', '<b>', 'ß')).map((parts) => parts.join(''));
  fc.assert(fc.property(text, (typed) => textOfAdf(adfOfText(typed)) === typed));
});

test('blank lines part paragraphs, a line end is a hard break', () => {
  expect(adfOfText('a\nb\n\nc').content).toEqual([
    { type: 'paragraph', content: [{ type: 'text', text: 'a' }, { type: 'hardBreak' }, { type: 'text', text: 'b' }] },
    { type: 'paragraph', content: [{ type: 'text', text: 'c' }] },
  ]);
});

test('lists and headings of another editor keep their words', () => {
  const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
  const item = (text: string) => ({ type: 'listItem', content: [paragraph(text)] });
  const content = [paragraph('Steps'), { type: 'bulletList', content: [item('open'), item('press')] }];
  expect(textOfAdf({ type: 'doc', version: 1, content })).toBe('Steps\n\nopen\npress');
});

test.each([[null], [undefined], [7], [{ type: 'doc' }]])('%p has no text', (value) => {
  expect(textOfAdf(value)).toBe('');
});
