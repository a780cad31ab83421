import { entryProblem, readInputs } from './read-inputs';

test.each([
  ['an action that was just added', { extension: { data: { inputs: {} } } }],
  ['a context without inputs', { extension: {} }],
  ['no context', null],
  ['inputs of another shape', { extension: { data: { inputs: { issueKey: 7 } } } }],
])('%s names the work item of the rule', (_case, context) =>
  expect(readInputs(context)).toEqual({ issueKey: '{{issue.key}}', isNew: true }),
);

test('what was entered before is kept', () =>
  expect(readInputs({ extension: { data: { inputs: { issueKey: 'LEARN-1' } } } })).toEqual({
    issueKey: 'LEARN-1',
    isNew: false,
  }));

test.each([
  ['{{issue.key}}', null],
  ['{{createdIssue.key}}', null],
  [' LEARN-12 ', null],
  ['', 'empty'],
  ['   ', 'empty'],
  ['the newest', 'odd'],
  ['{{issue.key', 'odd'],
  ['LEARN-0', 'odd'],
])('%j: %s', (entry, problem) => expect(entryProblem(entry)).toBe(problem));
