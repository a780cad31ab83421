import { learnSupport } from '../packs/learn-support';
import { PolicyRows } from '../policy-rows';
import { mergePolicies, placeKey } from './merge-policies';

const base = PolicyRows.parse({ ...learnSupport, revision: 7 });
const [first, second, third] = base.kinds;
type Change = Partial<PolicyRows>;
const theirs = (change: Change): PolicyRows => ({ ...base, ...change, revision: 8 });
const mine = (change: Change): PolicyRows => ({ ...base, ...change });
const titled = <Row extends object>(row: Row | undefined, title: string): Row => {
  if (row === undefined) throw new Error('no such row');
  return { ...row, title };
};
const kinds = (...rows: (typeof first)[]): Change => ({ kinds: rows.flatMap((row) => row ?? []) });
const keys = (places: readonly Parameters<typeof placeKey>[0][]): string[] => places.map(placeKey);
const id = (row: { id: string } | undefined): string => row?.id ?? '';

describe('what only one side changed is taken over', () => {
  test.each<[string, Change, Change, Change]>([
    ['other sections', { name: 'Mine' }, { description: 'Theirs' }, { name: 'Mine', description: 'Theirs' }],
    [
      'other rows of one section',
      kinds(titled(first, 'Mine'), second, third),
      kinds(first, titled(second, 'Theirs'), third),
      kinds(titled(first, 'Mine'), titled(second, 'Theirs'), third),
    ],
    [
      'a row that one took away',
      kinds(second, third),
      kinds(first, titled(second, 'T'), third),
      kinds(titled(second, 'T'), third),
    ],
    [
      'new rows of both',
      kinds({ id: 'm', title: 'M' }, first, second, third),
      kinds(first, second, third, { id: 't', title: 'T' }),
      kinds({ id: 'm', title: 'M' }, first, second, third, { id: 't', title: 'T' }),
    ],
    [
      'another order here, another title there',
      kinds(third, first, second),
      kinds(titled(first, 'T'), second, third),
      kinds(third, titled(first, 'T'), second),
    ],
    [
      'other rules',
      { rules: { ...base.rules, substance: 'off' } },
      { rules: { ...base.rules, 'no-report': 'off' } },
      { rules: { ...base.rules, substance: 'off', 'no-report': 'off' } },
    ],
    [
      'other texts of one language',
      { translations: { de: { name: 'Meins' } } },
      { translations: { ...base.translations, es: { name: 'Suyo' } } },
      { translations: { de: { name: 'Meins' }, es: { name: 'Suyo' } } },
    ],
    ['a section that one side took away', { plan: null }, { name: 'Theirs' }, { plan: null, name: 'Theirs' }],
  ])('%s', (_which, own, other, both) => {
    const merge = mergePolicies(base, mine(own), theirs(other));
    expect(merge.asked).toEqual([]);
    expect(merge.policy).toEqual(theirs(both));
  });
  test('the same change on both sides is none', () => {
    const change = { name: 'Ours', ...kinds(second) };
    expect(mergePolicies(base, mine(change), theirs(change))).toMatchObject({ asked: [], policy: theirs(change) });
  });
});

describe('what both changed waits for a choice', () => {
  const row = `kinds.${id(first)}`;
  test.each<[string, Change, Change, string]>([
    ['a setting', { name: 'Mine' }, { name: 'Theirs' }, 'name'],
    ['a row', kinds(titled(first, 'Mine'), second, third), kinds(titled(first, 'Theirs'), second, third), row],
    ['a row that one changed and one took away', kinds(second, third), kinds(titled(first, 'T'), second, third), row],
    [
      'a new row of the same id',
      kinds(first, second, third, { id: 'n', title: 'M' }),
      kinds(first, second, third, { id: 'n', title: 'T' }),
      'kinds.n',
    ],
    ['an order', kinds(second, first, third), kinds(third, first, second), 'kinds order'],
    [
      'a rule',
      { rules: { ...base.rules, substance: 'off' } },
      { rules: { ...base.rules, substance: 'warn' } },
      'rules.substance',
    ],
    [
      'a text of a language',
      { translations: { ...base.translations, es: { name: 'Mío' } } },
      { translations: { ...base.translations, es: { name: 'Suyo' } } },
      'translations.es name',
    ],
  ])('%s', (_which, own, other, key) => {
    const waiting = mergePolicies(base, mine(own), theirs(other));
    expect(waiting).toMatchObject({ policy: null });
    expect(keys(waiting.open)).toEqual([key]);
    const taken = mergePolicies(base, mine(own), theirs(other), { [key]: 'theirs' });
    expect(taken).toMatchObject({ open: [], policy: theirs(other) });
    expect(keys(taken.asked)).toEqual([key]);
    expect(mergePolicies(base, mine(own), theirs(other), { [key]: 'mine' }).policy).toEqual({
      ...mine(own),
      revision: 8,
    });
  });
  test('one choice does not decide another place', () => {
    const own = mine({ name: 'Mine', ...kinds(titled(first, 'M'), second, third) });
    const other = theirs({ name: 'Theirs', ...kinds(titled(first, 'T'), second, third) });
    expect(keys(mergePolicies(base, own, other, { name: 'mine' }).open)).toEqual([row]);
    expect(mergePolicies(base, own, other, { name: 'mine', [row]: 'theirs' }).policy).toMatchObject({
      name: 'Mine',
      kinds: other.kinds,
    });
  });
});

test('where nobody knows what both were made from, every difference is asked about', () => {
  const own = mine({ name: 'Mine', ...kinds(first, second) });
  const { open, policy } = mergePolicies(null, own, theirs({ description: 'Theirs' }));
  expect(policy).toBeNull();
  expect(keys(open).toSorted()).toEqual(['description', `kinds.${id(third)}`, 'name'].toSorted());
  const choices = { name: 'mine', description: 'theirs', [`kinds.${id(third)}`]: 'mine' } as const;
  expect(mergePolicies(null, own, theirs({ description: 'Theirs' }), choices).policy).toEqual(
    theirs({ name: 'Mine', description: 'Theirs', ...kinds(first, second) }),
  );
});
