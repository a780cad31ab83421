import { macroF1, meanReciprocal, rankOfFirst, recallAt, topShare } from './quality';

const answers = [
  { right: 'editor', ranked: ['editor', 'login', 'video'] },
  { right: 'editor', ranked: ['login', 'video', 'editor'] },
  { right: 'login', ranked: ['login', 'editor', 'video'] },
  { right: 'video', ranked: [] },
];

describe('the figures of the comparison', () => {
  test.each([
    [1, 0.5],
    [2, 0.5],
    [3, 0.75],
  ])('of the first %d, %d of the answers hold the right category', (most, wanted) => {
    expect(topShare(answers, most)).toBe(wanted);
  });

  test('macro-F1 counts each category the same, also one that nobody names', () => {
    expect(macroF1(answers)).toBeCloseTo((2 / 3 + 2 / 3 + 0) / 3);
  });

  test.each([
    ['A-1', 1],
    ['A-3', 3],
    ['A-9', Infinity],
  ])('%s stands at place %d', (key, wanted) => {
    expect(rankOfFirst(['A-1', 'A-2', 'A-3'], new Set([key]))).toBe(wanted);
  });

  test('recall counts the places, the reciprocal rank weighs them', () => {
    expect(recallAt([1, 4, Infinity], 3)).toBeCloseTo(1 / 3);
    expect(meanReciprocal([1, 4, Infinity])).toBeCloseTo(1.25 / 3);
  });

  test('nothing asked is nothing right', () => {
    expect([topShare([], 1), macroF1([]), recallAt([], 5), meanReciprocal([])]).toEqual([0, 0, 0, 0]);
  });
});
