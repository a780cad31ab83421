import * as z from 'zod/mini';

import { makePolicy } from '../testing/make-policy';
import { Policy, RuleId } from './policy';
import { ruleBites } from './rule-bites';

const Ids = z.enum(['first', 'second', 'newer', 'newest']);
const bites = ruleBites(Ids, 2);
const ofFirstVersion = { first: 'block', second: 'warn' } as const;

test.each([
  ['before both came', ofFirstVersion, { newer: 'off', newest: 'off' }],
  ['when one had come', { ...ofFirstVersion, newer: 'block' }, { newer: 'block', newest: 'off' }],
  ['when both had come', { ...ofFirstVersion, newer: 'info', newest: 'off' }, { newer: 'info', newest: 'off' }],
])('a policy that was stored %s reads newer rules as off', (_, stored, newer) => {
  expect(bites.parse(stored)).toEqual({ ...ofFirstVersion, ...newer });
});

test.each([
  ['lacks a rule that every policy had', { first: 'block' }, ['second']],
  ['names a rule that does not exist', { ...ofFirstVersion, nonsense: 'off' }, []],
  ['bites in a way that does not exist', { ...ofFirstVersion, newer: 'hard' }, ['newer']],
  ['is no object', 'block', []],
  ['is a list', ['block', 'warn'], []],
  ['is nothing', null, []],
])('what %s cannot be read', (_, stored, path) => {
  expect(bites.safeParse(stored).error?.issues[0]?.path).toEqual(path);
});

test('of a whole policy all of the first rules are asked for', () => {
  const policy = makePolicy();
  const lacking = RuleId.options.filter((id) => {
    const others = Object.fromEntries(Object.entries(policy.rules).filter(([name]) => name !== id));
    return !Policy.safeParse({ ...policy, rules: others }).success;
  });
  expect(lacking).toEqual([
    'required-part',
    'substance',
    'unlisted-priority',
    'no-report',
    'chat-link-only',
    'pre-escalation-item',
    'not-a-jira-issue',
    'blocker-checklist',
    'blocker-not-blocking',
    'unsupported-environment',
    'answer-instead',
  ]);
});
