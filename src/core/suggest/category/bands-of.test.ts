import { bandsOf } from './bands-of';
import type { Trial } from './cross-validate';

const trials = (count: number, share: number, isRight: boolean): Trial[] =>
  Array.from({ length: count }, (_, at) => ({
    first: 0,
    share: share - at / 10_000,
    margin: share / 2,
    isRight,
    isAmongThree: true,
  }));

test('weak ends where two in three are wrong', () => {
  const { weak } = bandsOf([...trials(40, 0.8, true), ...trials(40, 0.3, false)], 2);
  expect(weak).toBeGreaterThan(0.3);
  expect(weak).toBeLessThan(0.8);
});

test('tells how many were right', () => {
  const { right } = bandsOf([...trials(30, 0.8, true), ...trials(10, 0.3, false)], 2);
  expect(right).toEqual({ first: 0.75, firstThree: 1 });
});

test('a few trials tell nothing', () => {
  expect(bandsOf(trials(11, 0.9, true), 2)).toEqual({ margins: [null, null], weak: 0.67, right: null });
});
