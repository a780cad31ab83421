import { summaryOf } from '../../../src/core/counting/summary';
import type { DayCounts } from '../../../src/core/feedback/counters';
import { reports as words } from '../../messages/en/reports';
import { blockCsv } from './block';
import { filingIn, guardedIn, missingIn, revisionsIn, suggestionsIn } from './blocks';
import { sayMedian } from './say-median';
import { weekOf } from './week-of';

const day = (at: string, revision: number, counts: DayCounts['counts']): DayCounts => ({ day: at, revision, counts });
const days = [
  day('2026-11-15', 1, { filed: 2, 'filed/reported': 1, 'filed/complete': 1 }),
  day('2026-11-16', 1, { filed: 1, 'missing/os': 1, 'missing/gone': 2 }),
  day('2026-11-21', 2, { filed: 4, 'guarded/asked': 1, 'category/ide/accepted': 3 }),
];
const read = {
  space: { id: '10' },
  days,
  titles: { parts: [{ id: 'os', title: 'Operating system' }], categories: [], answers: [] },
  level: 'Blocker',
};
const rowsOf = ({ rows }: { rows: readonly { name: string; numbers: readonly number[] }[] }) =>
  rows.map(({ name, numbers }) => [name, ...numbers]);

test.each([
  ['2026-11-16', '2026-11-16'],
  ['2026-11-21', '2026-11-16'],
  ['2026-11-22', '2026-11-16'],
  ['2026-11-15', '2026-11-09'],
])('%s is in the week of %s', (given, monday) => {
  expect(weekOf(given)).toBe(monday);
});

test('what was filed stands by week, and by revision', () => {
  expect(rowsOf(filingIn(days))).toEqual([
    ['2026-11-09', 2, 1, 1, 0],
    ['2026-11-16', 5, 0, 0, 0],
  ]);
  expect(rowsOf(revisionsIn(days))).toEqual([
    ['1', 3, 1, 0],
    ['2', 4, 0, 0],
  ]);
});

test('parts are called as the policy calls them, and one that it no longer has by its id', () => {
  expect(rowsOf(missingIn(summaryOf(days), read))).toEqual([
    ['gone', 2],
    ['Operating system', 1],
  ]);
  expect(rowsOf(suggestionsIn(summaryOf(days), read))).toEqual([['ide', 3, 0, 0]]);
});

test('nothing about the guarded priority is nothing, not a row of zeros', () => {
  expect(guardedIn(summaryOf(days), read)).toMatchObject({ title: 'Blocker: asked, granted, put right' });
  expect(rowsOf(guardedIn(summaryOf(days), read))[0]).toEqual([words.guarded.asked, 1]);
  expect(guardedIn(summaryOf([]), read).rows).toEqual([]);
});

test('a file holds the table, and no cell that a spreadsheet would run', () => {
  const block = { id: 'x', title: 'X', of: 'Part', series: ['A, B'], rows: [{ id: '1', name: '=1+1', numbers: [2] }] };
  expect(blockCsv(block)).toBe(`Part,"A, B"\r\n'=1+1,2\r\n`);
});

test.each([
  [null, words.median.none],
  [{ from: 90, to: 120, of: 3 }, 'The median lies between 90 seconds and 2 minutes; 3 work items could be timed.'],
  [{ from: 1_800, to: 3_600, of: 1 }, 'The median lies between 30 minutes and 1 hours; 1 work items could be timed.'],
  [{ from: 86_400, to: null, of: 2 }, 'The median is longer than 24 hours; 2 work items could be timed.'],
])('the median %j is said with both ends', (median, said) => {
  expect(sayMedian(median)).toBe(said);
});
