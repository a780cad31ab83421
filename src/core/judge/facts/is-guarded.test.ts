import { makePolicy } from '../../testing/make-policy';
import { guardedSiteIds, guardedTitle, isGuarded, levelOf } from './is-guarded';

const policy = makePolicy();

test('a level is found by its id and by the Jira id that is mapped to it, never by a name', () => {
  expect(levelOf('Blocker', policy)?.id).toBe('Blocker');
  expect(levelOf('1', policy)?.id).toBe('Blocker');
  expect(levelOf('Showstopper', policy)).toBeNull();
  expect(levelOf('blocker', policy)).toBeNull();
  expect(levelOf(null, policy)).toBeNull();
});

test('an unlisted priority ranked above the lowest guarded one counts as guarded', () => {
  expect(guardedSiteIds(policy)).toEqual(['10000', '1']);
  expect(isGuarded('10000', policy)).toBe(true);
  expect(isGuarded('10001', policy)).toBe(false);
});

test.each([null, '', 'High', '2', 'Critical'])('%j is not guarded', (priority) => {
  expect(isGuarded(priority, policy)).toBe(false);
});

test('nothing on the site is guarded while no guarded level is mapped', () => {
  const unmapped = policy.sitePriorities.map((row) => ({ ...row, level: null }));
  expect(guardedSiteIds({ ...policy, sitePriorities: unmapped })).toEqual([]);
});

test('an unlisted guarded priority is called like the lowest guarded level', () => {
  expect(guardedTitle('10000', policy)).toBe('Blocker');
});
