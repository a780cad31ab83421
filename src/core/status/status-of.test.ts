import { learnSupport } from '../policy/packs/learn-support';
import { readReport } from '../report/read-report';
import { makePolicy } from '../testing/make-policy';
import { completeReport, completeReportWithout, makeReport } from '../testing/make-report';
import { lozengeOf, notChecked, notSetUp } from './lozenge-of';
import { statusOf } from './status-of';

const policy = makePolicy();
const unguarded = makePolicy({ levels: learnSupport.levels.map((level) => ({ ...level, guarded: false })) });
const withProof = makePolicy({
  items: policy.items.map((item) =>
    item.id === 'refreshed' ? { ...item, proof: { prompt: 'When?', when: 'guarded', level: 'block' } } : item,
  ),
});
const labelOf = (value: unknown, settings = policy) => {
  const { label, type } = lozengeOf(statusOf(readReport(value), settings), settings);
  return `${label} (${type})`;
};

test.each([
  ['nothing in the field', null, 'No report (default)'],
  ['a field that the work item lacks', undefined, 'No report (default)'],
  ['a value of another shape', { schemaVersion: 1, about: { route: 5 } }, 'Unreadable report (moved)'],
  ['text', 'what an import left', 'Unreadable report (moved)'],
  ['a newer version', { schemaVersion: 2 }, 'Newer report (default)'],
  ['an empty report', makeReport(), 'Checklist 0/6 (inprogress)'],
  ['a report without its system', completeReportWithout('answers', 'os'), 'Checklist 5/6 (inprogress)'],
  ['two items open', completeReport({ impact: { canMoveOn: null, blockingKind: null } }), 'Checklist 3/6 (inprogress)'],
  ['somebody who can move on', completeReport({ impact: { canMoveOn: true } }), 'Checklist 5/6 (inprogress)'],
  ['a complete report', completeReport(), 'Blocker ready (success)'],
  ['another route', completeReport({ about: { route: 'admissions' } }), 'Not for Jira (moved)'],
])('%s', (_case, value, expected) => {
  expect(labelOf(value)).toBe(expected);
});

test('a complete checklist whose proof is missing is not ready', () => {
  expect(labelOf(completeReport(), withProof)).toBe('Blocker refused (removed)');
  expect(labelOf(completeReport({ evidence: { refreshed: 'At noon' } }), withProof)).toBe('Blocker ready (success)');
});

test('a tick beside the answers that derive an item counts for nothing', () => {
  const forged = completeReport({ impact: { canMoveOn: true }, done: { 'cannot-move-on': true } });
  expect(labelOf(forged)).toBe('Checklist 5/6 (inprogress)');
});

test.each([
  ['where nothing is guarded, the required parts are counted', unguarded],
  ['without a checklist, the required parts are counted', makePolicy({ checklist: [] })],
])('%s', (_case, settings) => {
  expect(labelOf(completeReportWithout('answers', 'os'), settings)).toBe('Report 6/7 (inprogress)');
});

test('where nothing is guarded, a report that lacks nothing is complete', () => {
  expect(labelOf(completeReport(), unguarded)).toBe('Report complete (success)');
});

test('what could not be read claims nothing', () => {
  expect([notSetUp(), notChecked()]).toEqual([
    { label: 'Not set up', type: 'default' },
    { label: 'Not checked', type: 'default' },
  ]);
});
