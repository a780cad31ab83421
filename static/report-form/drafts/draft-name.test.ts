import { emptyReport } from '../../../src/core/report/report';
import { learnSupport } from '../../../src/core/policy/packs/learn-support';
import { draftName, namingOrder } from './draft-name';

const named = (answers: Record<string, string>) => draftName({ ...emptyReport, answers }, ['who', 'seen', 'link']);

test.each([
  ['no words, no name', {}, null],
  ['blanks are no words', { who: ' \n\t' }, null],
  ['the first words in this order', { seen: 'It smokes', who: 'Maren' }, 'Maren'],
  ['a link goes first', { who: 'Maren', link: 'see https://www.example.org/q/17' }, 'example.org/q/17'],
  ['answers to unknown questions come last', { older: 'old words', seen: 'It smokes' }, 'It smokes'],
  ['control characters and line breaks become blanks', { seen: 'a\u0000b\n<b>c</b>' }, 'a b <b>c</b>'],
])('%s', (_, answers, expected) => {
  expect(named(answers)).toBe(expected);
});

test('a long text is shortened', () => {
  expect(named({ seen: 'word '.repeat(50) })).toHaveLength(60);
});

test('long answers name a report before short ones, the weightiest first', () => {
  const order = namingOrder(learnSupport);
  expect(order.slice(0, 2)).toEqual(['issue', 'observed']);
  expect(order.indexOf('githubUsername')).toBeGreaterThan(order.indexOf('reproSteps'));
});
