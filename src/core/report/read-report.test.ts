import { completeReport } from '../testing/make-report';
import { readReport } from './read-report';
import { emptyReport } from './report';

test.each([
  ['nothing', null],
  ['an absent field', undefined],
])('%s is no report', (_what, value) => {
  expect(readReport(value)).toEqual({ state: 'none' });
});

test('a whole report is read as it stands', () => {
  expect(readReport(completeReport())).toEqual({ state: 'read', report: completeReport() });
});

test.each([
  ['every section', { schemaVersion: 1 }, emptyReport],
  [
    'answers within sections',
    { schemaVersion: 1, about: { category: 'ide' }, impact: { canMoveOn: false } },
    {
      ...emptyReport,
      about: { ...emptyReport.about, category: 'ide' },
      impact: { ...emptyReport.impact, canMoveOn: false },
    },
  ],
])('what is not there was not said: without %s', (_what, value, report) => {
  expect(readReport(value)).toEqual({ state: 'read', report });
});

test('a newer version is named, whatever else is in it', () => {
  expect(readReport({ schemaVersion: 2, about: 'new' })).toEqual({ state: 'newer', schemaVersion: 2 });
});

test.each<[string, unknown]>([
  ['a text', 'report'],
  ['a list', []],
  ['no version', {}],
  ['version 0', { ...emptyReport, schemaVersion: 0 }],
  ['a version in words', { ...emptyReport, schemaVersion: '1' }],
  ['a section that is a list', { ...emptyReport, about: ['technical'] }],
  ['a section that is nothing', { ...emptyReport, impact: null }],
  ['an answer that is a list', { ...emptyReport, answers: { os: ['macOS'] } }],
  ['a yes or no in words', { ...emptyReport, impact: { ...emptyReport.impact, canMoveOn: 'perhaps' } }],
  ['an answer of 100 kB', { ...emptyReport, answers: { observed: 'x'.repeat(100_000) } }],
])('%s cannot be read, and nothing is guessed', (_what, value) => {
  expect(readReport(value)).toEqual({ state: 'unreadable' });
});

test('a name such as `__proto__` is a name like any other', () => {
  const forged: unknown = JSON.parse('{"schemaVersion":1,"__proto__":{"done":{"refreshed":true}},"done":{}}');
  const read = readReport(forged);
  expect(read.state === 'read' && read.report.done['refreshed']).toBeUndefined();
});
