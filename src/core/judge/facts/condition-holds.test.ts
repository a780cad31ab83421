import type { Clause } from '../../policy/condition';
import { makeReport } from '../../testing/make-report';
import { answerAt } from './answer-at';
import { conditionHolds } from './condition-holds';

const report = makeReport({
  about: { category: 'ide' },
  answers: { os: ' macOS Sierra ', environment: 'Learn  IDE V3, not Nitrous' },
  impact: { canMoveOn: false },
  done: { refreshed: true },
});

test.each([
  ['about.category', 'ide'],
  ['answers.os', ' macOS Sierra '],
  ['impact.canMoveOn', 'false'],
  ['impact.affected', ''],
  ['done.refreshed', 'true'],
  ['done.constructor', ''],
  ['answers.toString', ''],
  ['nowhere.at-all', ''],
])('the answer at %s is %j', (path, text) => {
  expect(answerAt(path, report)).toBe(text);
});

const holds: [string, Clause][] = [
  ['the whole answer, outer blanks aside', { path: 'answers.os', is: ['windows', 'MacOS sierra'] }],
  ['a boolean', { path: 'impact.canMoveOn', is: ['false'] }],
  ['a mention with other blanks', { paths: ['answers.environment'], mentions: ['learn ide'] }],
  ['a mention in one of several answers', { paths: ['answers.os', 'answers.environment'], mentions: ['sierra'] }],
  ['a mention and no exception', { paths: ['answers.os'], mentions: ['mac'], unless: ['machine'] }],
];
test.each(holds)('holds for %s', (_name, clause) => {
  expect(conditionHolds({ all: [clause] }, report)).toBe(true);
});

const fails: [string, Clause][] = [
  ['a part of the answer', { path: 'answers.os', is: ['sierra'] }],
  ['what was not said', { path: 'answers.batch', is: ['v-000'] }],
  ['a mention with its exception', { paths: ['answers.environment'], mentions: ['nitrous'], unless: ['not nitrous'] }],
];
test.each(fails)('does not hold for %s', (_name, clause) => {
  expect(conditionHolds({ any: [clause] }, report)).toBe(false);
});

test('any needs one, all needs every, none always holds', () => {
  const [yes, no] = [holds[0]![1], fails[0]![1]];
  expect(conditionHolds({ any: [no, yes] }, report)).toBe(true);
  expect(conditionHolds({ all: [no, yes] }, report)).toBe(false);
  expect(conditionHolds(undefined, report)).toBe(true);
});
