import { makePolicy } from '../testing/make-policy';
import { fitsTheGate } from './fits-the-gate';
import { gateMargin } from './gate-margin';

const policy = makePolicy();
const grown = (count: number) => {
  const [first] = policy.items;
  const more = Array.from({ length: count }, (_, index) => ({
    ...first!,
    id: `more-${index}`,
    title: 'x'.repeat(400),
  }));
  return { ...policy, items: [...policy.items, ...more] };
};

test('grows with the policy, and passes the most exactly when the gate cannot hold it', () => {
  const sizes = [0, 10, 20, 30, 40, 60].map((count) => {
    const margin = gateMargin(grown(count))!;
    expect(margin.bytes <= margin.mostBytes && margin.steps <= margin.mostSteps).toBe(fitsTheGate(grown(count)));
    return margin.bytes;
  });
  expect(sizes).toEqual(sizes.toSorted((one, other) => one - other));
  expect(fitsTheGate(grown(0))).toBe(true);
  expect(fitsTheGate(grown(60))).toBe(false);
});
