import { en } from './en';
import { say } from './say';

test('fills in every blank, also twice, and takes what is given as it is', () => {
  expect(say('suggest.words', { place: 'Summary', words: '{place} $& %s' })).toBe('Summary: “{place} $& %s”');
});

test.each(Object.entries(en))('%s is a sentence or a label without a stray brace', (_key, sentence) => {
  expect(sentence.replace(/\{[a-z]+\}/g, '')).not.toMatch(/[{}]/);
  expect(sentence.trim()).toBe(sentence);
});
