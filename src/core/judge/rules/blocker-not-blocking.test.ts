import { makeDraft } from '../../testing/make-draft';
import { makePolicy } from '../../testing/make-policy';
import { completeReport } from '../../testing/make-report';
import { blockerNotBlocking } from './blocker-not-blocking';

const policy = makePolicy();
const check = (canMoveOn: boolean | null, description = '', priority = 'Blocker') =>
  blockerNotBlocking.check(
    makeDraft({ priority, description, report: completeReport({ impact: { canMoveOn } }) }),
    policy,
  );

test('a student who can move on is never a Blocker', () => {
  expect(check(true)).toMatchObject([{ target: 'priority' }]);
  expect(check(true)[0]).not.toHaveProperty('most');
});

test.each([false, null])('says nothing when moving on is answered with %j', (canMoveOn) => {
  expect(check(canMoveOn)).toEqual([]);
});

test.each([
  'Neither of us could solve this lab.',
  'I am not able to solve the lab with him.',
  'She renamed her GitHub account last night.',
  'He has a new GitHub username.',
])('asks again where the text only reads like a case that never blocks: %s', (description) => {
  expect(check(false, description)).toMatchObject([{ target: 'priority', most: 'warn' }]);
});

test('names the case and its level', () => {
  expect(check(false, 'She renamed her GitHub account.')[0]?.message).toContain(
    '“A changed GitHub user name”, and that is logged as “Medium”',
  );
});

test('speaks of guarded priorities only', () => {
  expect(check(true, 'Neither of us could solve this lab.', 'High')).toEqual([]);
});
