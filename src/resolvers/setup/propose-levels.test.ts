import { proposeLevels } from './propose-levels';

const levels = [
  { id: 'Blocker', title: 'Blocker', guarded: true },
  { id: 'High', title: 'Wichtig', guarded: false },
  { id: 'Low', title: 'Low', guarded: false },
];
const propose = (...names: string[]) => [
  ...proposeLevels(
    levels,
    names.map((name, index) => ({ id: String(index), name })),
  ).values(),
];

test.each([
  ['names that are a level’s own id or title', ['Blocker', 'Wichtig', 'Low'], ['Blocker', 'High', 'Low']],
  ['any case and outer blanks', [' BLOCKER ', 'high'], ['Blocker', 'High']],
  ['unknown names stay unlisted', ['Blocker', 'Whenever'], ['Blocker', null]],
  ['without the guarded name the site’s highest is proposed', ['Highest', 'High', 'Low'], ['Blocker', 'High', 'Low']],
  ['but not when it already has a level', ['High', 'Critical'], ['High', null]],
  ['and not beside one that has the name', ['Highest', 'Blocker'], [null, 'Blocker']],
  ['a site without priorities', [], []],
])('%s', (_name, names, proposed) => {
  expect(propose(...names)).toEqual(proposed);
});

test('a policy that guards nothing proposes nothing for it', () => {
  const free = levels.map((level) => ({ ...level, guarded: false }));
  expect([...proposeLevels(free, [{ id: '1', name: 'Highest' }]).values()]).toEqual([null]);
});
