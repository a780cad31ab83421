import { ok } from '../contract/failure';
import { BLOCKER, makeItem, NOW } from '../core/repair/testing/make-item';
import type { Ruling } from '../core/ruling/ruling';
import { makePolicy } from '../core/testing/make-policy';
import { isRuled } from './ruling-holds';

const allowed: Ruling = {
  schemaVersion: 1,
  kind: 'override',
  priority: BLOCKER,
  by: 'parker',
  at: NOW,
  reason: 'The whole class waits for it',
  reportHash: 'abc',
  open: null,
};

test.each([
  ['nobody allowed anything', null, false],
  ['it was allowed', allowed, true],
  ['another priority was allowed', { ...allowed, priority: '10001' }, false],
  ['it was allowed in another space', { ...allowed, projectId: '7' }, false],
  ['less was open then, and no revision is known', { ...allowed, open: [] }, false],
])('where %s', async (_case, ruling, isSo) => {
  const rulings = { read: () => Promise.resolve(ok(ruling)) };
  const revisions = { history: () => Promise.resolve(ok([])), read: () => Promise.reject(new Error('asked in vain')) };
  const item = makeItem({ report: null, priorityId: BLOCKER });
  expect(await isRuled({ rulings, revisions }, { item, policy: makePolicy(), appId: null })).toEqual(ok(isSo));
});
