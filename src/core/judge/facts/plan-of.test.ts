import { makePolicy } from '../../testing/make-policy';
import { makeReport } from '../../testing/make-report';
import { planOf } from './plan-of';

const policy = makePolicy();
const plan = (batch: string): string => planOf(makeReport({ answers: { batch } }), policy);

test.each(['js-cert-000', 'ruby-cert-000', 'html-000', 'v-000', 'wdf-000', ' V-000 ', 'WDF-000\n'])(
  '%j pays',
  (batch) => {
    expect(plan(batch)).toBe('paid');
  },
);
test.each(['web-0117', 'v-001', 'v-0000', 'xv-000', 'v 000', 'v-000 or v-001', 'bootcamp-prep'])(
  '%j is free',
  (batch) => {
    expect(plan(batch)).toBe('free');
  },
);
test.each(['', '  ', 'unknown', 'N/A', '?', '...', 'not sure', 'Unknown.'])('%j is unknown', (batch) => {
  expect(plan(batch)).toBe('unknown');
});
test('nothing said is unknown, and so is everything where the policy has no plans', () => {
  expect(planOf(makeReport(), policy)).toBe('unknown');
  expect(planOf(makeReport({ answers: { batch: 'v-000' } }), { ...policy, plan: null })).toBe('unknown');
});
