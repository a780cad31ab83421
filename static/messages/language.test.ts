/** @jest-environment jsdom */
import { languageOf, speak, spokenLanguage } from './language';
import { message, plural } from './message';
import { panel } from './panel';

afterEach(() => speak(null));

test.each([
  ['de-DE', 'de'],
  ['de_CH', 'de'],
  ['DE', 'de'],
  ['en-GB', 'en'],
  ['ja-JP', 'en'],
  ['', 'en'],
  [null, 'en'],
  [undefined, 'en'],
])('a Jira in %s is spoken to in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test('a catalogue and the page’s own language follow the choice', () => {
  speak('de-DE');
  expect(spokenLanguage()).toBe('de');
  expect(document.documentElement.lang).toBe('de');
  expect(panel.loading).toBe('Der Bericht wird geöffnet …');
  speak('en-US');
  expect(panel.loading).toBe('Opening the report…');
});

test.each([
  [1, 'Noch 1 Punkt offen'],
  [3, 'Noch 3 Punkte offen'],
])('%i takes its German form', (count, text) => {
  speak('de');
  expect(plural(panel.left.count, count)).toBe(text);
  expect(message(panel.because, { reasons: 'x' })).toBe('Weil: x');
});
