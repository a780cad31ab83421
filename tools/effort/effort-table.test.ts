import { effortTable, isWithin, median, type EffortRow } from './effort-table';
import { overLimits } from './limits';

const makeRow = (over: Partial<EffortRow> = {}): EffortRow => ({
  chat: 'Short',
  goal: 'High',
  effort: { actions: 9, typed: 2, seconds: 120 },
  note: '',
  ...over,
});

test.each([
  ['exactly at the limits', { actions: 9, typed: 2, seconds: 120 }, []],
  ['one action more', { actions: 10, typed: 2, seconds: 120 }, ['10 actions (9)']],
  ['everything more', { actions: 12, typed: 3, seconds: 121 }, ['12 actions (9)', '3 typed (2)', '121 s (120)']],
])('%s', (_name, effort, over) => {
  expect(overLimits('High', effort)).toEqual(over);
});

test('a Blocker may cost three actions more', () => {
  expect(overLimits('Blocker', { actions: 12, typed: 1, seconds: 60 })).toEqual([]);
});

test('a report that never got complete is within no limit', () => {
  const row = makeRow({ effort: null, note: 'no panel' });
  expect(isWithin(row)).toBe(false);
  expect(effortTable([row])).toMatch(/Short +High +- +- +- +ABOVE: not complete; no panel\n/);
});

test.each([
  [[3, 1, 2], 2],
  [[4, 1, 3, 2], 2.5],
  [[7], 7],
])('the middle of %j is %d', (values, middle) => {
  expect(median(values)).toBe(middle);
});

test('the table ends with the worst, the middle and how many are within', () => {
  const table = effortTable([
    makeRow(),
    makeRow({ chat: 'Long', effort: { actions: 12, typed: 1, seconds: 60 }, note: 'asked the student' }),
    makeRow({ goal: 'Blocker', effort: { actions: 11, typed: 1, seconds: 50 } }),
  ]);
  expect(table).toMatch(/Long +High +12 +1 +60 +ABOVE: 12 actions \(9\); asked the student\n/);
  expect(table).toMatch(/worst +High +12 +2 +120\n/);
  expect(table).toMatch(/median +High +10\.5 +1\.5 +90 +of 2\n/);
  expect(table).toMatch(/worst +Blocker +11 +1 +50\n/);
  expect(table).toMatch(/2 of 3 reports are within the limits\.$/);
});
