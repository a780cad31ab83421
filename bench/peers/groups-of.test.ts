import { groupsOf } from './groups-of';

test('duplicates of duplicates are one group, whichever way the links point', () => {
  const groups = groupsOf([
    { key: 'A', same: ['B'] },
    { key: 'B', same: [] },
    { key: 'C', same: ['B', 'UNKNOWN'] },
    { key: 'D', same: [] },
  ]);
  expect(groups.get('A')?.toSorted()).toEqual(['A', 'B', 'C']);
  expect(groups.get('C')).toBe(groups.get('B'));
  expect(groups.get('D')).toEqual(['D']);
  expect(groups.has('UNKNOWN')).toBe(false);
});
