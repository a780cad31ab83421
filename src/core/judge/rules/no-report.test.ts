import { makeDraft } from '../../testing/make-draft';
import { makePolicy } from '../../testing/make-policy';
import { makeReport } from '../../testing/make-report';
import { noReport } from './no-report';

test('speaks of a work item that was made without a report', () => {
  expect(noReport.check(makeDraft({ report: null }), makePolicy())).toMatchObject([{ target: 'report' }]);
});

test('an empty report is a report', () => {
  expect(noReport.check(makeDraft({ report: makeReport() }), makePolicy())).toEqual([]);
});
