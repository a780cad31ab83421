import { makeDraft } from '../../testing/make-draft';
import { makePolicy } from '../../testing/make-policy';
import { completeReport, makeReport } from '../../testing/make-report';
import { answerInstead } from './answer-instead';

const policy = makePolicy();
const offered = (
  summary: string,
  report = completeReport({ answers: { observed: 'see summary of the page' } }),
): string[] =>
  answerInstead
    .check(makeDraft({ summary, report }), policy)
    .map(({ target }) => target.replace('answersInstead.', ''));

test.each([
  ['Test light does not turn on', 'dark-lights'],
  ['Pull request light stays grey', 'dark-lights'],
  ['Student changed his GitHub username', 'github-name-changed'],
  ['Could not solve the lab with her', 'lab-not-solved'],
  ['Nitrous box is gone', 'nitrous'],
])('“%s” is offered %s', (summary, id) => {
  expect(offered(summary)).toEqual([id]);
});

test('the chosen category is enough', () => {
  expect(offered('Something is wrong', completeReport({ about: { category: 'lights' } }))).toEqual(['dark-lights']);
});

test('offers nothing where nothing fits', () => {
  expect(offered('IDE terminal hangs')).toEqual([]);
});

test('is silent on another route', () => {
  expect(offered('Nitrous box is gone', makeReport({ about: { route: 'personal' } }))).toEqual([]);
});
