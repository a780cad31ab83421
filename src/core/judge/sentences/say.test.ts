import { de } from './de';
import { en } from './en';
import { say } from './say';

const blanksOf = (sentence: string): string[] => (sentence.match(/\{[a-z]+\}/g) ?? []).sort();

test('fills in every blank, also twice, and takes what is given as it is', () => {
  const values = { place: 'Summary', words: '{place} $& %s' };
  expect(say('en', 'suggest.words', values)).toBe('Summary: “{place} $& %s”');
});

test.each([
  ['de', 'Zusammenfassung'],
  ['en', 'Summary'],
  ['ja', 'Summary'],
])('speaks %s, and English where there is no catalogue', (language, word) => {
  expect(say(language, 'suggest.summary', {})).toBe(word);
});

test.each([...Object.entries(en), ...Object.entries(de)])(
  '%s is a sentence or a label without a stray brace: %s',
  (key, sentence) => {
    expect(sentence.replace(/\{[a-z]+\}/g, '')).not.toMatch(/[{}]/);
    if (key !== 'gate.or') expect(sentence.trim()).toBe(sentence);
  },
);

test.each(Object.entries(en))('%s has the same blanks in both languages', (key, sentence) => {
  expect(blanksOf(new Map(Object.entries(de)).get(key) ?? '')).toEqual(blanksOf(sentence));
});
