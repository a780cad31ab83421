import { addCounts, countsOf, dayOf, sumByDay } from './counters';
import { counterOf, feedbackOf, type Feedback } from './feedback';

const cases: [Feedback, string][] = [
  [{ about: 'category', id: 'ide', kind: 'corrected' }, 'category/ide/corrected'],
  [{ about: 'answer', id: 'lights', kind: 'dismissed', reason: 'tried' }, 'answer/lights/dismissed/tried'],
  [{ about: 'duplicate', id: 'me-too', kind: 'accepted' }, 'duplicate/me-too/accepted'],
];
test.each(cases)('%j has a counter whose name tells it', (feedback, name) => {
  expect(counterOf(feedback)).toBe(name);
  expect(feedbackOf(name)).toEqual(feedback);
});

test.each(['filed', 'category/ide', 'category/ide/liked', 'answer/a/dismissed/tried/more', ''])(
  'the counter "%s" counts something else',
  (name) => expect(feedbackOf(name)).toBeNull(),
);

test('counts add up, whatever their names are', () => {
  expect(addCounts(countsOf(['a', 'b', 'a']), { constructor: 1, b: 2 })).toEqual({ a: 2, b: 3, constructor: 1 });
});

test('rows of one day and revision become one, oldest first', () => {
  const day = dayOf(Date.parse('2026-11-21T23:59:59Z'));
  const rows = [
    { day, revision: 10, counts: { a: 1 } },
    { day, revision: 9, counts: { a: 1 } },
    { day: '2026-11-20', revision: 10, counts: { a: 1 } },
    { day, revision: 9, counts: { a: 1, b: 1 } },
  ];
  expect(sumByDay(rows).map(({ revision, counts }) => [revision, counts.a])).toEqual([
    [10, 1],
    [9, 2],
    [10, 1],
  ]);
});
