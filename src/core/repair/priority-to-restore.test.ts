import { makePolicy } from '../testing/make-policy';
import { priorityToRestore } from './priority-to-restore';
import { BLOCKER, changed, HIGH, LOW, MEDIUM, repairing } from './testing/make-item';

const SHOWSTOPPER = '10000';

test.each([
  ['the priority before', [changed(LOW, BLOCKER)], LOW],
  ['the one before two guarded ones', [changed(SHOWSTOPPER, BLOCKER), changed(MEDIUM, SHOWSTOPPER)], MEDIUM],
  ['an older one, where the last is gone from the site', [changed('77', BLOCKER), changed(LOW, '77')], LOW],
  ['the fallback without a history', [], HIGH],
  ['the fallback, where there was no priority before', [changed(null, BLOCKER)], HIGH],
])('%s', (_name, changes, id) => {
  expect(priorityToRestore({ changes }, repairing())).toBe(id);
});

test.each([
  ['the chosen fallback', LOW, LOW],
  ['the highest unguarded one, where the chosen fallback is guarded itself', BLOCKER, HIGH],
])('%s', (_name, fallbackPriority, id) => {
  expect(priorityToRestore({ changes: [] }, repairing({ fallbackPriority }))).toBe(id);
});

test('where every priority is guarded there is none', () => {
  const policy = makePolicy({ sitePriorities: [{ id: '1', name: 'Blocker', level: 'Blocker' }] });
  expect(priorityToRestore({ changes: [] }, policy)).toBeNull();
});
