import { categoryTable } from './category-table';
import { learn, learnAndTry } from './learn';
import { makeHistory } from './testing/make-history';

const trial = (first: number, category: number, margin: number, id: string | null = null) => ({
  ...{ first, category, margin, id, share: 0.9, isRight: first === category, isAmongThree: true },
});

test('a category is told with its support, its strong suggestions, and those of them that were wrong', () => {
  const trials = [trial(0, 0, 0.9), trial(0, 1, 0.8, '77'), trial(0, 0, 0.1), trial(1, 1, 0.9)];
  expect(categoryTable(trials, [0.5, null], ['ide', 'chat'])).toEqual([
    { category: 'ide', support: 2, strong: 2, right: 1, wrong: ['77'] },
    { category: 'chat', support: 2, strong: 0, right: 0, wrong: [] },
  ]);
});

test('without trials there is no table', () => {
  expect(categoryTable([], [null], ['ide'])).toEqual([]);
});

test('the table changes nothing of the model, and counts every work item once', () => {
  const history = makeHistory(60).map((item, at) => ({ ...item, id: String(at) }));
  const { model, table } = learnAndTry(history);
  expect(model).toEqual(learn(history));
  expect(table.reduce((sum, { support }) => sum + support, 0)).toBe(60);
});
