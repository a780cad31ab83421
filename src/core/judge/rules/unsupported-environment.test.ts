import { makeDraft } from '../../testing/make-draft';
import { makePolicy } from '../../testing/make-policy';
import { completeReport } from '../../testing/make-report';
import { unsupportedEnvironment } from './unsupported-environment';

const policy = makePolicy();
const speaks = (environment: string, batch: string, kind: string | null = 'environment'): boolean => {
  const report = completeReport({ about: { kind }, answers: { environment, batch } });
  return unsupportedEnvironment.check(makeDraft({ report }), policy).length > 0;
};

test.each(['Nitrous', 'nitrous.io box', 'Nitrous Pro in Chrome'])('nobody is supported on %s', (environment) => {
  expect(speaks(environment, 'v-000')).toBe(true);
  expect(speaks(environment, 'web-0117')).toBe(true);
});

test.each([
  'Learn IDE, moved away from Nitrous last week',
  'Learn IDE V3 (used Nitrous before)',
  'Learn IDE instead of Nitrous',
  'not Nitrous, Learn IDE',
])('a mere mention is not its use: %s', (environment) => {
  expect(speaks(environment, 'v-000')).toBe(false);
});

test.each([
  ['local: iTerm, rvm, Sublime', true],
  ['Ubuntu 16.04 with Ruby 2.3', true],
  ['VirtualBox 5.1', true],
  ['Cloud9', true],
  ['RubyMine IDE', true],
  ['local set-up, before that the Learn IDE', true],
  ['Learn IDE V3', false],
  ['IDE', false],
  ['Learn IDE on Ubuntu', false],
  ['Chrome 55', false],
  ['Learn website, Firefox', false],
])('a free student in %j: %s', (environment, expected) => {
  expect(speaks(environment, 'web-0117')).toBe(expected);
});

test.each(['v-000', ' Ruby-Cert-000 ', '', 'unknown'])('a batch %j is not a free one', (batch) => {
  expect(speaks('local: iTerm', batch)).toBe(false);
});

test.each([
  ['environment', true],
  [null, true],
  ['programming', false],
  ['platform', false],
])('for kind %j: %s', (kind, expected) => {
  expect(speaks('Nitrous', 'v-000', kind)).toBe(expected);
});

test.each(['', 'n/a'])('says nothing about the environment %j', (environment) => {
  expect(speaks(environment, 'web-0117')).toBe(false);
});

test('tells where to go', () => {
  const report = completeReport({ answers: { environment: 'Nitrous' } });
  expect(unsupportedEnvironment.check(makeDraft({ report }), policy)).toEqual([
    { target: 'answers.environment', message: '“Nitrous” is not supported. Ask the student to move to the Learn IDE.' },
  ]);
});
