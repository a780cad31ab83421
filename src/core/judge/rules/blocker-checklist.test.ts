import { makeDraft } from '../../testing/make-draft';
import { makePolicy } from '../../testing/make-policy';
import { completeReport, completeReportWithout, makeReport } from '../../testing/make-report';
import { blockerChecklist } from './blocker-checklist';

const policy = makePolicy();
const open = (report: ReturnType<typeof makeReport> | null, priority: string | null = 'Blocker'): string[] =>
  blockerChecklist.check(makeDraft({ report, priority }), policy).map(({ target }) => target.replace('checklist.', ''));

const ALL = policy.checklist.map(({ id }) => id);

test('a Blocker with everything complete passes', () => {
  expect(open(completeReport())).toEqual([]);
});

test.each([['an empty report', makeReport()] as const, ['no report', null] as const])(
  'with %s all six are open',
  (_name, report) => {
    expect(open(report)).toEqual(ALL);
    expect(ALL).toHaveLength(6);
  },
);

test('a tick helps only the one item that is a tick', () => {
  const ticked = Object.fromEntries(ALL.map((id) => [id, true]));
  expect(open(makeReport({ done: ticked }))).toEqual(ALL.filter((id) => id !== 'not-on-not-blocking-list'));
});

test.each([
  ['pre-escalation-done', completeReportWithout('done', 'asked-coaches')],
  ['is-blocking-kind', completeReport({ impact: { blockingKind: 'something-else' } })],
  ['not-on-not-blocking-list', completeReportWithout('done', 'not-on-not-blocking-list')],
  ['cannot-move-on', completeReport({ impact: { canMoveOn: true } })],
  ['paid-or-free-known', completeReport({ answers: { batch: 'unknown' } })],
  ['summary-complete', completeReport({ answers: { observed: 'asdf' } })],
])('names %s alone when it alone is open', (id, report) => {
  expect(open(report)).toEqual([id]);
});

test('a step of level warn is not part of it', () => {
  expect(open(completeReportWithout('done', 'guide-ide'))).toEqual([]);
});

test.each(['me', 'everyone'] as const)('does not ask for the batch when it affects %s', (affected) => {
  const report = completeReportWithout('answers', 'batch');
  expect(open({ ...report, impact: { ...report.impact, affected } })).toEqual([]);
});

test('a free student is known too', () => {
  expect(open(completeReport({ answers: { batch: 'web-0117' } }))).toEqual([]);
});

test.each(['High', 'Medium', 'Low', null, 'Critical', '10001'])('does not speak of priority %j', (priority) => {
  expect(open(makeReport(), priority)).toEqual([]);
});

test.each(['1', '10000'])('guards Jira’s priority %s too: mapped to Blocker, or ranked above it', (priority) => {
  expect(open(makeReport(), priority)).toEqual(ALL);
});

test('is silent on another route, which is stopped anyway', () => {
  expect(open(makeReport({ about: { route: 'abuse' } }))).toEqual([]);
});
