import { CategoryModel } from './category-model';
import { learn } from './learn';
import { rankCategories } from './rank-categories';
import { makeHistory } from './testing/make-history';

test('a model of the first version suggests as before, and is sure of nothing', () => {
  const { margins, ...model } = learn(makeHistory(120));
  const read = CategoryModel.parse({ ...model, schemaVersion: 1, strong: 0.8 });
  expect(read).toEqual({ ...model, schemaVersion: 2, margins: margins.map(() => null) });
  const asked = { summary: 'The lobby shows no unread message', description: '' };
  expect(rankCategories(read, asked)).toMatchObject({ band: 'weak', ranked: [{ category: 'chat' }, {}, {}] });
});
