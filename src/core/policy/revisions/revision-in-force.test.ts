import { revisionInForce } from './revision-in-force';

const history = [
  { revision: 14, at: 300 },
  { revision: 13, at: 200 },
  { revision: 12, at: null },
];

test.each([
  [400, 14],
  [300, 14],
  [299, 13],
  [100, 12],
])('at %i revision %i held', (at, revision) => {
  expect(revisionInForce(history, at)).toBe(revision);
});

test('before a history that is cut, and without one, nobody knows', () => {
  expect(revisionInForce(history.slice(0, 2), 100)).toBeNull();
  expect(revisionInForce([], 100)).toBeNull();
});
