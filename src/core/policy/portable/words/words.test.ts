import { de } from './de';
import { en } from './en';
import { labelOf } from './labels';
import { speak } from './speak';

const blanksOf = (sentence: string): string[] => (sentence.match(/\{[a-z]+\}/g) ?? []).sort();

test.each(Object.entries(en))('%s has the same blanks in both languages, and differs in words', (key, sentence) => {
  const german = new Map(Object.entries(de)).get(key) ?? '';
  expect(blanksOf(german)).toEqual(blanksOf(sentence));
  if (/\w{4}/.test(sentence.replace(/\{[a-z]+\}/g, '')) && key !== 'counts') expect(german).not.toBe(sentence);
});

test('a language without a catalogue gets English', () => {
  expect(speak('ja', 'missing', {})).toBe('This is missing.');
  expect([labelOf('de', 'levels'), labelOf('ja', 'levels')]).toEqual(['Stufen', 'levels']);
});

test('a name without a label stays as it is, also one that every object has', () => {
  expect([labelOf('en', 'no-report'), labelOf('en', 'constructor')]).toEqual(['no-report', 'constructor']);
});
