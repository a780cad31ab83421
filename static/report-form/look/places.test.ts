import { makeReport } from '../testing/complete-report';
import { smallPolicy as policy } from '../testing/small-policy';
import { partsShown } from './parts-shown';
import { placeOfChecklistItem } from './places';

const open = makeReport({
  answers: { seen: undefined, contract: undefined },
  done: { asked: false, 'no-drill': false },
  impact: { canMoveOn: null, blockingKind: null },
});

test.each([
  ['all-tried', 'done.asked'],
  ['which', 'impact.blockingKind'],
  ['no-way-on', 'impact.canMoveOn'],
  ['no-drill', 'done.no-drill'],
  ['plan', 'answers.contract'],
  ['whole', 'answers.seen'],
])('the open item %s is answered at %s', (id, place) => {
  expect(
    placeOfChecklistItem(
      policy.checklist.find((row) => row.id === id)!,
      open,
      policy,
    ),
  ).toBe(place);
});

test('an item without anything to answer has no place', () => {
  const bare = { ...policy, plan: null, items: [], required: [] };
  const placesOf = (source: 'plan-known' | 'items-done' | 'parts-complete') =>
    placeOfChecklistItem({ id: 'x', title: 'X', source }, open, bare);
  expect([placesOf('plan-known'), placesOf('items-done'), placesOf('parts-complete')]).toEqual([null, null, null]);
});

test('needed parts and the one that tells the plan come first, the others are folded away', () => {
  const { main, more } = partsShown(open, policy);
  expect(main.map(({ part }) => part.id)).toEqual(['who', 'phone', 'system', 'seen', 'contract']);
  expect(more.map(({ part }) => part.id)).toEqual(['photo']);
});

test('a part with a condition shows only where it holds', () => {
  const till = makeReport({ about: { category: 'till' } });
  expect(partsShown(till, policy).more.map(({ part }) => part.id)).toEqual(['photo', 'oldName']);
});

test('a part says whether it is needed, and what stands for it', () => {
  const [who, , system] = partsShown(open, policy).main;
  expect(who).toMatchObject({ isRequired: true, oneOf: ['Baker', 'Phone'] });
  expect(system).toMatchObject({ isRequired: true, oneOf: [] });
  const everyone = partsShown(makeReport({ impact: { affected: 'everyone' } }), policy).main[0];
  expect(everyone).toMatchObject({ isRequired: false, oneOf: [] });
});
