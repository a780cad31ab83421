import { auditEntry } from '../audit/audit-entry';
import { makePolicy } from '../testing/make-policy';
import { completeReport, completeReportWithout, reportWithOpenChecklist } from '../testing/make-report';
import { countersOfEntry } from './audit-counts';
import { filingCounts, isFiledComplete, type Filed } from './filing-counts';
import { summaryOf } from './summary';
import { BUCKET_ENDS, bucketOf, medianOf } from './time-buckets';

const policy = makePolicy();
const filed = (over: Partial<Filed> = {}): Filed => ({
  ...{ summary: 'Black terminal', description: '', priorityId: '3', report: completeReport(), ...over },
});
const BLOCKER = { priorityId: '1' };

test.each([
  ['a complete report', filed(), ['filed', 'filed/reported', 'filed/complete']],
  [
    'a report without a part',
    filed({ report: completeReportWithout('answers', 'os') }),
    ['filed', 'filed/reported', 'missing/os'],
  ],
  ['no report', filed({ report: null }), ['filed']],
  ['something that is no report', filed({ report: 'x' }), ['filed']],
  [
    'a Blocker that carries itself',
    filed(BLOCKER),
    ['filed', 'filed/reported', 'filed/complete', 'guarded/asked', 'guarded/granted'],
  ],
  ['a Blocker without a report', filed({ ...BLOCKER, report: null }), ['filed', 'guarded/asked']],
  [
    'a Blocker with an open checklist: no part is missing, and it is not complete',
    filed({ ...BLOCKER, report: reportWithOpenChecklist() }),
    ['filed', 'filed/reported', 'guarded/asked'],
  ],
  [
    'a wish for it',
    filed({ report: completeReport({ about: { blockerRequest: 'soon' } }) }),
    ['filed', 'filed/reported', 'filed/complete', 'guarded/asked'],
  ],
])('%s', (_name, item, counted) => {
  expect(filingCounts(item, policy, null)).toEqual(counted);
  expect(isFiledComplete(item, policy)).toBe(counted.includes('filed/complete'));
});

test('how long it took is counted in a bucket', () => {
  expect(filingCounts(filed(), policy, 100)).toContain('opened-to-filed/3');
});

test.each([
  [0, 0],
  [30, 0],
  [30.5, 1],
  [86_400, BUCKET_ENDS.length - 1],
  [1e9, BUCKET_ENDS.length],
])('%d seconds stand in bucket %i', (seconds, bucket) => {
  expect(bucketOf(seconds)).toBe(bucket);
});

test.each([
  [[], null],
  [[1], { from: 0, to: 30, of: 1 }],
  [[1, 0, 0, 5], { from: 90, to: 120, of: 6 }],
  [[2, 2], { from: 0, to: 30, of: 4 }],
  [[...BUCKET_ENDS.map(() => 0), 3], { from: 86_400, to: null, of: 3 }],
])('the median of %j is between %j', (counts, median) => {
  expect(medianOf(counts)).toEqual(median);
});

test.each([
  ['repaired', ['guarded/restored']],
  ['flagged', ['guarded/flagged']],
  ['unflagged', ['guarded/settled']],
  ['override', ['guarded/allowed']],
  ['sent-back', ['sent-back', 'sent-back/os', 'sent-back/refreshed']],
  ['noticed', []],
  ['lowered', ['guarded/lowered']],
  ['policy-changed', []],
] as const)('an entry of kind %s is counted as %j', (kind, counters) => {
  const open = ['answers.os', 'done.refreshed'];
  expect(countersOfEntry(auditEntry({ project: '10000', kind, open }, 'x', 0))).toEqual(counters);
});

test('a period is the sum of its rows, and what comes most often comes first', () => {
  const day = { day: '2026-11-21', revision: 1 };
  const summary = summaryOf([
    { ...day, counts: { filed: 3, 'filed/reported': 2, 'missing/os': 1, 'missing/observed': 2, constructor: 4 } },
    { ...day, revision: 2, counts: { filed: 1, 'category/ide/accepted': 1, 'category/ide/corrected': 2 } },
    {
      ...day,
      counts: { 'answer/lights/dismissed/tried': 1, 'sent-back': 2, 'sent-back/os': 1, 'opened-to-filed/3': 1 },
    },
  ]);
  expect(summary).toMatchObject({
    ...{ filed: 4, reported: 2, complete: 0, sentBack: 2, openedToFiled: { from: 90, to: 120, of: 1 } },
    missing: [
      { id: 'observed', count: 2 },
      { id: 'os', count: 1 },
    ],
    suggestions: [{ id: 'ide', accepted: 1, dismissed: 0, corrected: 2 }],
    answers: [{ id: 'lights', accepted: 0, dismissed: 1, corrected: 0 }],
    sentBackFor: [{ id: 'os', count: 1 }],
  });
});
