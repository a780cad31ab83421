import { makePolicy } from '../testing/make-policy';
import { completeReport, completeReportWithout } from '../testing/make-report';
import { IssueStatus } from './issue-status';
import { tellStatus, type StoredIssue } from './tell-status';

const policy = makePolicy();
const tell = (over: Partial<StoredIssue>) =>
  tellStatus({ summary: 'Chat is empty', description: '', priority: '2', value: completeReport(), ...over }, policy);
const incomplete = completeReportWithout('answers', 'os');

test.each([
  ['an incomplete report at a guarded priority', '1', incomplete, 'Blocker'],
  ['an incomplete report at an unlisted priority above it', '10000', incomplete, 'Blocker'],
  ['no report at a guarded priority', '1', null, 'Blocker'],
  ['an unreadable report at a guarded priority', '1', 'words', 'Blocker'],
  ['another route at a guarded priority', '1', completeReport({ about: { route: 'admissions' } }), 'Blocker'],
  ['a complete report at a guarded priority', '1', completeReport(), null],
  ['an incomplete report at an ordinary priority', '2', incomplete, null],
  ['no report at an ordinary priority', '2', null, null],
  ['no priority', null, null, null],
])('%s', (_case, priority, value, unjustified) => {
  expect(tell({ priority, value }).unjustified).toBe(unjustified);
});

test.each([
  ['none', null],
  ['unreadable', { schemaVersion: 1, answers: 'words' }],
  ['newer', { schemaVersion: 7, secret: 'of tomorrow' }],
  ['elsewhere', completeReport({ about: { route: 'personal' } })],
])('a report that is %s is not laid out', (state, value) => {
  expect(tell({ value })).toMatchObject({ status: { state }, look: null });
});

test('what is told has the shape that the panel on the work item expects, also after JSON', () => {
  for (const value of [null, incomplete, completeReport(), 7]) {
    const told = tell({ value });
    expect(IssueStatus.parse(JSON.parse(JSON.stringify(told)))).toEqual(told);
  }
});

test('summary and description are heard as advice', () => {
  const heard = tell({ summary: 'A lab that the coach cannot solve', priority: '1' });
  expect(heard.look?.advice.map(({ ruleId }) => ruleId)).toContain('blocker-not-blocking');
});
