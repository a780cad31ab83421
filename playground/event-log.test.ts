import { createEventLog } from './event-log';

const note = (what: string) => ({ from: 'jira' as const, what });

test('entries are numbered and can be asked for from a number on', () => {
  const log = createEventLog(() => 5);
  for (const what of ['a', 'b', 'c']) log.note(note(what));
  expect(log.after(1)).toMatchObject([
    { n: 2, what: 'b', at: 5 },
    { n: 3, what: 'c' },
  ]);
});

test('the oldest entries go when there are too many, and numbers go on after a clear', () => {
  const log = createEventLog(() => 0, 2);
  for (const what of ['a', 'b', 'c']) log.note(note(what));
  expect(log.after(0).map(({ what }) => what)).toEqual(['b', 'c']);
  log.clear();
  expect(log.note(note('d')).n).toBe(4);
});

test('a long detail is cut', () => {
  const log = createEventLog(() => 0);
  const { detail } = log.note({ ...note('a'), detail: 'x'.repeat(100_000) });
  expect(String(detail).length).toBeLessThan(10_000);
});
