import { inLanguage } from '../policy/in-language';
import { makePolicy } from '../testing/make-policy';
import { completeReport, makeReport } from '../testing/make-report';
import { askStudent, partsToAsk } from './ask-student';
import { foundAnswers } from './found-answers';
import { readReply } from './read-reply';

const policy = makePolicy();
const asked = partsToAsk(makeReport({ answers: { githubUsername: 'octo-student', observed: 'A blank page' } }), policy);
const byPart = (found: { part: string; text: string }[]): Record<string, string> =>
  Object.fromEntries(found.map(({ part, text }) => [part, text]));

test('asks for every part that is missing, numbered, in the order of the policy', () => {
  expect(asked.map(({ id }) => id)).toEqual(['os', 'environment', 'stepsTried', 'expected', 'reproSteps']);
  const message = askStudent(asked, policy);
  expect(message).toMatch(/^Hi!/);
  expect(message).toContain('1. Which operating system do you use, and which version?\n2. Where does it happen');
  expect(message).toMatch(/Thank you!$/);
});

test('asks in the language of the policy that it is given', () => {
  const german = inLanguage(policy, 'de');
  expect(askStudent(partsToAsk(makeReport(), german), german)).toContain('1. Wie lautet der GitHub-Name?');
});

test('a complete report leaves nothing to ask, no report everything', () => {
  expect(askStudent(partsToAsk(completeReport(), policy), policy)).toBe('');
  expect(partsToAsk(null, policy)).toHaveLength(policy.required.length);
});

test.each([
  ['numbers', '1. Windows 10\n2) Learn IDE V3\n3: refreshed\nand restarted\n4 - a prompt\n5. open the IDE'],
  [
    'the questions repeated',
    askStudent(asked, policy)
      .replace(/^1\. .*$/m, '$& Windows 10')
      .replace(/^2\. .*$/m, '$&\nLearn IDE V3')
      .replace(/^3\. .*$/m, '$&\nrefreshed\nand restarted')
      .replace(/^4\. .*$/m, '> $&\na prompt')
      .replace(/^5\. .*$/m, '$&\nopen the IDE')
      .replace(/\n\nIf you do not know[\s\S]*$/, ''),
  ],
])('the reply is found by %s', (_way, reply) => {
  expect(byPart(readReply(reply, asked, policy))).toEqual({
    os: 'Windows 10',
    environment: 'Learn IDE V3',
    stepsTried: 'refreshed\nand restarted',
    expected: 'a prompt',
    reproSteps: 'open the IDE',
  });
});

test('a reply in one piece is read as a chat', () => {
  const reply =
    'I am on Windows 10 with Chrome 118. I am trying to submit the lab. I already refreshed it twice, no luck.';
  expect(byPart(readReply(reply, asked, policy))).toMatchObject({
    os: 'Windows 10',
    environment: 'Chrome 118',
    expected: 'I am trying to submit the lab.',
    stepsTried: 'I already refreshed it twice, no luck.',
  });
});

test.each(['', '\n\n', '1.\n2.\n3.', '🙂'])('%j answers nothing', (reply) => {
  expect(readReply(reply, asked, policy)).toEqual([]);
});

test('a pasted text fills the questions that the policy says it may', () => {
  const text =
    'Steps to reproduce:\n1. Open the lesson\n\nExpected: lights turn on\n\nmacOS Sierra 10.12, Learn IDE V3, ann@example.org';
  expect(byPart(foundAnswers(text, 'report', policy))).toMatchObject({
    email: 'ann@example.org',
    os: 'macOS Sierra 10.12',
    environment: 'Learn IDE V3',
    expected: 'lights turn on',
    reproSteps: '1. Open the lesson',
  });
  const deaf = makePolicy({ parts: policy.parts.map((part) => ({ ...part, holds: undefined })) });
  expect(foundAnswers(text, 'report', deaf)).toEqual([]);
});
