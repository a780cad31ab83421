import { bandsOf } from './bands-of';
import type { Trial } from './cross-validate';

const trials = (count: number, share: number, isRight: boolean): Trial[] =>
  Array.from({ length: count }, (_, at) => ({ share: share - at / 10_000, isRight, isAmongThree: true }));

test('strong begins where 95 in 100 were right', () => {
  const { strong } = bandsOf([...trials(60, 0.9, true), ...trials(20, 0.5, false)]);
  expect(strong).toBeGreaterThan(0.8);
  expect(strong).toBeLessThan(0.9);
});

test('one wrong among twenty sure ones is too many', () => {
  const { strong } = bandsOf([...trials(1, 0.99, false), ...trials(20, 0.9, true), ...trials(20, 0.5, false)]);
  expect(strong).toBeNull();
});

test('a few right ones prove nothing', () => {
  expect(bandsOf([...trials(11, 0.9, true), ...trials(40, 0.5, false)]).strong).toBeNull();
  expect(bandsOf(trials(11, 0.9, true))).toMatchObject({ strong: null, right: null });
});

test('weak ends where two in three are wrong', () => {
  const { weak } = bandsOf([...trials(40, 0.8, true), ...trials(40, 0.3, false)]);
  expect(weak).toBeGreaterThan(0.3);
  expect(weak).toBeLessThan(0.8);
});

test('tells how many were right', () => {
  const { right } = bandsOf([...trials(30, 0.8, true), ...trials(10, 0.3, false)]);
  expect(right).toEqual({ first: 0.75, firstThree: 1 });
});
