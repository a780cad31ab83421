import { makeDraft } from '../../testing/make-draft';
import { makePolicy } from '../../testing/make-policy';
import { completeReport, makeReport } from '../../testing/make-report';
import { chatLinkOnly } from './chat-link-only';

const policy = makePolicy();
const targets = (answers: Record<string, string>): string[] =>
  chatLinkOnly.check(makeDraft({ report: completeReport({ answers }) }), policy).map(({ target }) => target);

test.each([
  'https://learn.example.org/questions/1',
  'see chat: https://learn.example.org/questions/1',
  'See the chat (https://learn.example.org/questions/1).',
  'http://a.example/1 and https://b.example/2',
  'https://learn.example.org/questions/1 everything is in the chat, please read there',
  'www.example.org/questions/1',
  'learn.example.org/questions/1',
  '  <https://learn.example.org/questions/1>  ',
  'Link to the question:\nhttps://learn.example.org/questions/1\n',
])('a link says nothing by itself: %s', (issue) => {
  expect(targets({ issue })).toEqual(['answers.issue']);
  expect(targets({ observed: issue })).toEqual(['answers.observed']);
});

test.each([
  'The IDE hangs, see https://learn.example.org/questions/1',
  'https://learn.example.org/lessons/7 answers 500',
  'chat',
  'The page www.example.org shows nothing',
  'Empty chat since Tuesday',
  '',
])('a sentence beside it is enough: %j', (issue) => {
  expect(targets({ issue })).toEqual([]);
});

test('a link in another answer is welcome', () => {
  expect(targets({ questionLink: 'https://learn.example.org/questions/1', expected: 'https://example.org' })).toEqual(
    [],
  );
});

test('is silent on another route', () => {
  const report = makeReport({ about: { route: 'struggling' }, answers: { issue: 'https://example.org/1' } });
  expect(chatLinkOnly.check(makeDraft({ report }), policy)).toEqual([]);
});
