import type { Trial } from './cross-validate';
import { lowerBound, sureMargins } from './sure-margins';

const trials = (first: number, count: number, margin: number, right: number): Trial[] =>
  Array.from({ length: count }, (_, at) => {
    const isRight = at < count * right;
    return { first, share: 0.9, margin: margin - at / 10_000, isRight, isAmongThree: isRight };
  });

test.each([
  [52, 52, 0.95],
  [100, 100, 0.973],
  [95, 100, 0.899],
  [0, 10, 0],
])('of %i right out of %i, at least a share of %d is right in the long run', (right, count, bound) => {
  expect(lowerBound(right, count)).toBeCloseTo(bound, 2);
});

test('a margin is strong where enough of those above it were right', () => {
  const [margin] = sureMargins([...trials(0, 80, 0.9, 1), ...trials(0, 40, 0.4, 0.5)], 1);
  expect(margin).toBeGreaterThan(0.4);
  expect(margin).toBeLessThan(0.9);
});

test.each([
  ['a few right ones', trials(0, 30, 0.9, 1)],
  ['nine in ten', Array.from({ length: 30 }, () => trials(0, 10, 0.9, 0.9)).flat()],
  ['nothing', []],
])('%s make nothing strong', (_name, given) => {
  expect(sureMargins(given, 1)).toEqual([null]);
});

test('a category that is often wrong needs more, and one that nobody saw is never strong', () => {
  const [good, doubtful, unseen] = sureMargins(
    [...trials(0, 200, 0.9, 1), ...trials(1, 20, 0.9, 1), ...trials(1, 20, 0.5, 0.2)],
    3,
  );
  expect(good).not.toBeNull();
  expect(doubtful ?? 1).toBeGreaterThan(good ?? 1);
  expect(unseen).toBeNull();
});

test('a category that was wrong when it was sure is not strong, however good the others are', () => {
  const [good, wrong] = sureMargins([...trials(0, 300, 0.95, 1), ...trials(1, 5, 0.99, 0.4)], 2);
  expect(good).not.toBeNull();
  expect(wrong).toBeNull();
});
