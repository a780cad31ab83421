import { learnSupport } from '../policy/packs/learn-support';
import { softwareBug } from '../policy/packs/software-bug';
import { LONGEST_ANSWER } from '../report/report';
import { foundAnswers } from './found-answers';

const found = (text: string, asked: string[] = []) => foundAnswers(text, learnSupport, asked).answers;

const CHAT = `Coach Ben: What is the trouble?
Mia Lind: the lights of my lesson on loops stay dark
Coach Ben: What have you tried? Did you see https://learn.example.org/questions/7?
Mia Lind: I refreshed the page twice
Coach Ben: What did you expect?
Mia Lind: a green light
Coach Ben: Can you move on?
Mia Lind: no
Mia Lind: macOS Sierra, Learn IDE V3. My GitHub is mlind, my batch is v-000`;

test('of a chat only the words of the one who has the trouble are facts, and an answer is what was asked for', () => {
  expect(found(CHAT)).toMatchObject({
    githubUsername: 'mlind',
    os: 'macOS Sierra',
    environment: 'Learn IDE V3',
    stepsTried: 'I refreshed the page twice',
    expected: 'a green light',
    batch: 'v-000',
    questionLink: 'https://learn.example.org/questions/7',
  });
  expect(JSON.stringify(found(CHAT))).not.toMatch(/What have you tried|Can you move on/);
});

test('a part of one line takes one line, and the heading of another part ends a longer one', () => {
  expect(found('GitHub: octo\nThe lights stay dark.')).toMatchObject({ githubUsername: 'octo' });
  const notes = 'Batch: v-000\nEnvironment: Learn IDE V3\nExpected: a green light\nTried: refreshed the page twice';
  expect(found(notes)).toMatchObject({ batch: 'v-000', environment: 'Learn IDE V3', expected: 'a green light' });
  expect(found('What you saw:\nThe lights stay dark.\nExpected: a green light')).toMatchObject({
    observed: 'The lights stay dark.',
    expected: 'a green light',
  });
});

test.each<[string, string, Record<string, string>]>([
  ['a title', 'Batch: v-000', { batch: 'v-000' }],
  ['the beginning of one title', 'GitHub: octo', { githubUsername: 'octo' }],
  ['a question and its answer behind it', 'Which batch are you in? v-000', { batch: 'v-000' }],
  ['a question and its answer below it', 'Which batch are you in?\nv-000', { batch: 'v-000' }],
  ['an address of a profile', 'see github.com/octo-student', { githubUsername: 'octo-student' }],
  ['an e-mail address', 'write to mia@example.org please', { email: 'mia@example.org' }],
])('what stands behind %s is the answer', (_name, text, answers) => {
  expect(found(text)).toMatchObject(answers);
});

test('the numbers of a reply are the numbers of the questions that were asked', () => {
  const answers = found('1. Windows 10\n2) a green light\nand a sound\n3. v-000', ['os', 'expected', 'batch']);
  expect(answers).toEqual({ os: 'Windows 10', expected: 'a green light\nand a sound', batch: 'v-000' });
});

test.each([
  ['a word that is no name', 'my github is not connected'],
  ['a word that is no batch', 'my batch is full'],
  ['a heading that could be several', 'What: nothing'],
])('%s is not taken for an answer', (_name, text) => {
  const { githubUsername, batch, stepsTried } = found(text);
  expect([githubUsername, batch, stepsTried]).toEqual([undefined, undefined, undefined]);
});

test('another policy, other boxes: logs go where it wants them', () => {
  const text = 'Expected: a list\nActual: nothing\n\n```\nError: boom\n    at run (app.js:1:2)\n```';
  expect(foundAnswers(text, softwareBug).answers).toMatchObject({
    expected: 'a list',
    actual: 'nothing',
    logLines: expect.stringContaining('Error: boom'),
  });
});

test('a language that is not read is said; what is known by its shape is found all the same', () => {
  const text = 'Die Seite lädt nicht und ich weiß nicht, was ich noch tun soll. Es ist Ubuntu 22.04.';
  const { analysed, answers } = foundAnswers(text, learnSupport);
  expect([analysed, Object.keys(answers)]).toEqual([false, ['os']]);
});

test.each([
  ['HTML', 'I get an error <img src=x onerror=alert(1)> on the page', 'observed', /<img src=x onerror=alert\(1\)>/],
  ['control characters and NUL', 'I see an error\u0000 here\u0007 now', 'observed', /^I see an error here now$/],
  ['marks that turn the direction', 'I see an error \u202Egnp.exe', 'observed', /^I see an error gnp\.exe$/],
])('%s stays plain text', (_name, text, part, expected) => {
  expect(found(text)[part]).toMatch(expected);
});

test('what is found always fits the field', () => {
  const long = 'I see an error on this page again. '.repeat(5_000) + `\n\nBatch: ${'x'.repeat(30_000)}`;
  for (const text of Object.values(found(long))) expect(text.length).toBeLessThanOrEqual(LONGEST_ANSWER);
});

test.each([
  ['one line', 'x'],
  ['short words', 'a '],
  ['emoji', '😀'],
  ['speakers', 'Mia: I see an error?\n'],
  ['titles', 'Batch: v\n'],
  ['a log', '2026-01-01 10:00:00 ERROR at foo.bar(Baz.java:12)\n'],
  ['services', 'github is '],
])(
  'a megabyte is read to its end: %s',
  (_name, piece) => {
    const text = piece.repeat(Math.ceil(1_000_000 / piece.length));
    for (const answer of Object.values(foundAnswers(text, learnSupport).answers))
      expect(answer.length).toBeLessThanOrEqual(LONGEST_ANSWER);
  },
  60_000,
);
