import { makeField, PRIORITIES } from '../testing/make-form';
import { offeredOptions } from './form-field';

const offered = (optionsVisibility: { options: string[]; isVisible: boolean } | undefined, chosen = '3') => {
  const value = PRIORITIES.find(({ id }) => id === chosen);
  return offeredOptions(PRIORITIES, makeField('priority', { optionsVisibility, value })).map(({ id }) => id);
};

test.each([
  ['everything while no script spoke', undefined, ['1', '2', '3']],
  ['all but the hidden ones', { options: ['1'], isVisible: false }, ['2', '3']],
  ['only the shown ones', { options: ['2', '3'], isVisible: true }, ['2', '3']],
  ['a hidden option as long as it is chosen', { options: [], isVisible: true }, ['3']],
])('a person is offered %s', (_what, visibility, expected) => {
  expect(offered(visibility)).toEqual(expected);
});
