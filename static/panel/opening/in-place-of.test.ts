import { makePolicy } from '../../../src/core/testing/make-policy';
import { inPlaceOf } from './in-place-of';

const policy = makePolicy();
const ids = ({ parts }: typeof policy): string[] => parts.map(({ id }) => id);
const [first, second, ...others] = policy.parts;
if (first === undefined || second === undefined) throw new Error('The policy asks for too little.');

test('boxes that stood there stay in their order, new ones come below, and those that are gone are gone', () => {
  const fresh = { ...policy, revision: 9, parts: [{ ...first, id: 'new' }, ...others, { ...second, title: 'Other' }] };
  const shown = inPlaceOf(policy, fresh);
  expect(ids(shown)).toEqual([second.id, ...others.map(({ id }) => id), 'new']);
  expect(shown.parts[0]?.title).toBe('Other');
  expect(shown).toEqual({ ...fresh, parts: shown.parts });
});
