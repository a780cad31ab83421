import { de } from './de';
import { en } from './en';
import { behindDe } from './behind-de';
import { behindEn } from './behind-en';
import { say } from './say';
import { sayBehind } from './say-behind';

const english = { ...en, ...behindEn };
const german = { ...de, ...behindDe };

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

test.each([
  ['de', 'Noch offen:'],
  ['en', 'Still open:'],
  ['ja', 'Still open:'],
])('behind the screens too: %s', (language, words) => {
  expect(sayBehind(language, 'repair.open', {})).toBe(words);
});

test.each([...Object.entries(english), ...Object.entries(german)])(
  '%s is a sentence or a label without a stray brace: %s',
  (key, sentence) => {
    expect(sentence.replace(/\{[a-z]+\}/g, '')).not.toMatch(/[{}]/);
    if (key !== 'gate.or') expect(sentence.trim()).toBe(sentence);
  },
);

test.each(Object.entries(english))('%s has the same blanks in both languages', (key, sentence) => {
  expect(blanksOf(new Map(Object.entries(german)).get(key) ?? '')).toEqual(blanksOf(sentence));
});
