import { chatTurns } from './chat-turns';
import { reporterOf } from './reporter-of';

const said = (text: string): string[] =>
  chatTurns(text).map(({ speaker, start, end }) => `${speaker}|${text.slice(start, end).trim()}`);

test.each([
  ['a name before a colon', 'Mia: It is dark.\nBen: Since when?', ['mia|It is dark.', 'ben|Since when?']],
  [
    'a time in brackets before the name',
    '[10:02] Mia: Dark.\n[10:03] Ben: Since when?',
    ['mia|Dark.', 'ben|Since when?'],
  ],
  ['a time after the name', 'Mia (10:02 AM): Dark.\nBen (10:03 AM): Why?', ['mia|Dark.', 'ben|Why?']],
  [
    'name and time above the words',
    'Mia Lind  10:02 AM\nDark.\nBen  10:03 AM\nSince when?',
    ['mia lind|Dark.', 'ben|Since when?'],
  ],
  [
    'an error that a program wrote',
    'Mia: Dark.\nUncaught TypeError: x is null\nMia: Still dark.',
    ['mia|Dark.\nUncaught TypeError: x is null', 'mia|Still dark.'],
  ],
  [
    'lines between fences',
    'Mia: Dark.\n```\nnpm: missing\nnode: 20\n```\nMia: Still dark.',
    ['mia|Dark.\n```\nnpm: missing\nnode: 20\n```', 'mia|Still dark.'],
  ],
  ['words that go on below', 'Mia: Dark.\nAnd cold.\nMia: And wet.', ['mia|Dark.\nAnd cold.', 'mia|And wet.']],
])('turns: %s', (_name, text, turns) => {
  expect(said(text)).toEqual(turns);
});

test.each([
  ['headings of a report', 'Expected: a page\nActual: error 500\nSteps: open it'],
  ['answers behind titles', 'Batch: v-000\nGitHub: octo'],
  ['plain words', 'It is dark. I do not know why.'],
  ['a log', '10:02:11 ERROR: boom\nat foo: 12'],
  ['nothing', ''],
])('no chat: %s', (_name, text) => {
  expect(said(text)).toEqual([]);
});

test.each([
  ['who asks nobody', 'Ben: What have you tried?\nMia: I refreshed my page.', 'mia'],
  ['a name that says it', 'Student: hello, are you there?\nCoach: I am, my day is fine.', 'student'],
  ['among equals the first', 'Mia: dark\nBen: dark?', 'mia'],
])('the reporter is %s', (_name, text, reporter) => {
  expect(reporterOf(chatTurns(text), text)).toBe(reporter);
});
