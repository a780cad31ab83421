import { numberAt, signOf, SIGNS, stepOf, STEPS, weightOf } from './signs';

test('every number has a sign of its own, and JSON writes each as one byte', () => {
  const signs = Array.from({ length: SIGNS }, (_, number) => signOf(number)).join('');
  expect(new Set(signs).size).toBe(SIGNS);
  expect(JSON.stringify(signs)).toHaveLength(SIGNS + 2);
  expect(Array.from(signs, (_, at) => numberAt(signs, at))).toEqual(Array.from({ length: SIGNS }, (_, at) => at));
});

test.each([-1, -0.5, -0.01, 0, 0.01, 0.3, 1])('a weight of %d comes back nearly the same', (weight) => {
  const step = stepOf(weight);
  expect(Math.abs(step)).toBeLessThanOrEqual(STEPS);
  expect(weightOf(step)).toBeCloseTo(weight, 1);
});
