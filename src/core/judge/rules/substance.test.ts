import { makeDraft } from '../../testing/make-draft';
import { makePolicy } from '../../testing/make-policy';
import { completeReport, type ReportPart } from '../../testing/make-report';
import { substance } from './substance';

const policy = makePolicy();
const problems = (answers: NonNullable<ReportPart['answers']>, part: ReportPart = {}) =>
  substance.check(makeDraft({ report: completeReport({ ...part, answers }) }), policy);
const found = (answers: NonNullable<ReportPart['answers']>) =>
  problems(answers).map(({ target, most }) => [target, most]);

test.each([
  ...[
    'asdf',
    'ASDF!',
    'n/a',
    ' N/A. ',
    'idk',
    'I don’t know',
    '...',
    '?',
    '-',
    '—',
    'tbd',
    'same as above',
    'See above.',
  ],
  ...[
    'aaaaaa',
    '11111',
    'qwerty',
    'sdfsdf',
    'lalala',
    'idk idk',
    '[what you did]',
    '<steps>',
    '{{observed}}',
    '1. [first] 2. [second]',
  ],
  ...[
    'What is wrong: the message, the screen, the wrong result.',
    'describe what happened',
    '？？？',
    '👍',
    'ああああ',
  ],
])('blocks %j as filler', (observed) => {
  expect(found({ observed })).toEqual([['answers.observed', undefined]]);
});

test.each([
  ...[
    '404',
    'Nothing happens.',
    'White page',
    'It says “n/a” in the total',
    'none of the buttons react',
    'error 1111 in red',
  ],
  ...[
    'We could not recreate it, tried on two machines',
    'I do not know what triggers it, see the tries above',
    '何も起きない。',
  ],
  ...['[object Object] is shown in the title', 'Test fails', 'were', 'x = 5'],
])('lets %j pass', (observed) => {
  expect(found({ observed })).toEqual([]);
});

test('judges required parts only', () => {
  expect(found({ issue: 'asdf', fullName: '???', consoleErrors: 'n/a' })).toEqual([]);
});

test('filler in one of two ways to say who it is does not matter when the other is there', () => {
  expect(found({ githubUsername: 'none', email: 'student@example.org' })).toEqual([]);
  expect(found({ githubUsername: 'none' })).toEqual([['answers.githubUsername', undefined]]);
});

test('“nothing” is what somebody may see, but not what somebody tried', () => {
  expect(found({ observed: 'nothing' })).toEqual([]);
  expect(found({ stepsTried: 'Nothing.' })).toEqual([['answers.stepsTried', undefined]]);
});

test('doubts an answer that says the same twice', () => {
  expect(found({ observed: 'A white page', expected: 'a  white page.' })).toEqual([['answers.observed', 'warn']]);
});

test.each(['It happens all the time on his machine.', 'on the computer of the student', 'just like that'])(
  'doubts steps without a step: %s',
  (reproSteps) => {
    expect(found({ reproSteps })).toEqual([['answers.reproSteps', 'warn']]);
  },
);

test.each([
  ...[
    '1. lab 2. button',
    '- the lesson\n- the button',
    'Lesson -> button -> error',
    'Open the lesson and wait',
    'type learn',
  ],
  ...['Could not recreate it. On her machine: log in, then wait.', 'ボタンを押す'],
])('sees a step in: %s', (reproSteps) => {
  expect(found({ reproSteps })).toEqual([]);
});

test('is silent on another route and without a report', () => {
  expect(problems({ observed: 'asdf' }, { about: { route: 'personal' } })).toEqual([]);
  expect(substance.check(makeDraft({ report: null }), policy)).toEqual([]);
});

test('quotes what was written, a long text cut', () => {
  expect(problems({ observed: 'idk' })[0]?.message).toContain('“idk”');
  expect(problems({ observed: `[${'a'.repeat(100)}]` })[0]?.message).toContain(`[${'a'.repeat(39)}…`);
});
