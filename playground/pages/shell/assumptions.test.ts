import { likely, readAssumptions } from './assumptions';

test.each([
  ['nothing', '', {}],
  ['one switch off', '?eventsCrossFrames=off', { eventsCrossFrames: false }],
  [
    'two switches',
    '?fieldTypeIdInCreate=off&priorityOnChangeFires=off',
    { fieldTypeIdInCreate: false, priorityOnChangeFires: false },
  ],
  ['a word that is neither on nor off', '?eventsCrossFrames=maybe', {}],
  ['another word of the address', '?theme=dark', {}],
])('%s in the address', (_case, query, changed) => {
  expect(readAssumptions(query)).toEqual({ ...likely, ...changed });
});

test('a switch can be put on again', () => {
  expect(readAssumptions('?submitClosesEditor=on', { ...likely, submitClosesEditor: false })).toEqual(likely);
});
