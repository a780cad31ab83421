import { makePolicy } from '../testing/make-policy';
import { afterwardsOf, cautious } from './afterwards';
import { Policy } from './policy';

test('a policy that was stored before repairs existed is read, and only flags', () => {
  const stored: unknown = JSON.parse(JSON.stringify(makePolicy()));
  expect(afterwardsOf(Policy.parse(stored))).toEqual({
    repair: { mode: 'flag', fallbackPriority: null, mostPerDay: 3, observeOnly: false, olderThanPolicy: 'leave' },
    exemptions: { groups: [], accounts: [], apps: [] },
    withoutReport: 'refuse',
  });
});

test('what a policy says about repairs is kept', () => {
  const repair = { ...cautious, mode: 'restore', fallbackPriority: '3' } as const;
  expect(afterwardsOf(Policy.parse(makePolicy({ repair, withoutReport: 'lower' })))).toMatchObject({
    repair,
    withoutReport: 'lower',
  });
});

test.each([
  ['a priority by name', { ...cautious, fallbackPriority: 'High' }],
  ['no repair a day', { ...cautious, mostPerDay: 0 }],
  ['repairs without end', { ...cautious, mostPerDay: 1_000 }],
])('a policy with %s is refused', (_name, repair) => {
  expect(Policy.safeParse({ ...makePolicy(), repair }).success).toBe(false);
});
