import fc from 'fast-check';

import { judge } from '../judge/judge';
import type { Finding } from '../judge/verdict';
import { packs } from '../policy/packs/packs';
import type { Policy } from '../policy/policy';
import type { Report } from '../report/report';
import { gateLists } from './gate-lists';
import { projectGate, projectRows } from './project-gate';
import { arbitraryPolicy, arbitraryPolicyOf } from './testing/arbitrary-policy';
import { arbitraryReport, hasFillerBeyondPatterns } from './testing/arbitrary-report';
import { FIELD, fieldOf, gateOf, passes } from './testing/gate-of';
import type { Thing } from './thing';

const DRAFTS_PER_POLICY = 10;

/** A changed pack and reports written for it. */
const filingsOf = (policies: fc.Arbitrary<Policy>) =>
  policies.chain((policy) =>
    fc.record({
      policy: fc.constant(policy),
      reports: fc.array(
        arbitraryReport(policy).filter((report) => !hasFillerBeyondPatterns(report, policy)),
        { minLength: DRAFTS_PER_POLICY, maxLength: DRAFTS_PER_POLICY },
      ),
      operation: fc.constantFrom('create' as const, 'edit' as const),
    }),
  );
const filings = filingsOf(arbitraryPolicy);

type Operation = 'create' | 'edit';
const blocksOf = (policy: Policy, report: Report | null, priority: string | null, operation: Operation): Finding[] =>
  judge({ operation, summary: 'A work item', description: '', priority, report }, policy).findings.filter(
    ({ level }) => level === 'block',
  );

const says = (thing: Thing, findings: readonly Finding[]): boolean =>
  findings.some(({ ruleId, target }) => thing.says.ruleIds.includes(ruleId) && thing.says.targets.includes(target));

/** Things that stand for one finding alone; a step and its line of proof share theirs, and so do two words for moving on. */
const distinctThings = (policy: Policy, list: string): Thing[] => {
  const things = (gateLists(policy).lists[list] ?? []).filter(({ says: { ruleIds } }) => ruleIds.length > 0);
  const proven = new Set(
    policy.items.filter(({ proof }) => proof?.level === 'block').map(({ id }) => `checklist.${id}`),
  );
  const answered = new Set(
    policy.checklist.filter(({ source }) => source === 'cannot-move-on').map(({ id }) => `checklist.${id}`),
  );
  return things.filter(
    ({ says: { ruleIds, targets } }) =>
      !(ruleIds.includes('pre-escalation-item') && targets.some((target) => proven.has(target))) &&
      !(ruleIds.includes('blocker-checklist') && targets.some((target) => answered.has(target))),
  );
};

const open = (text: unknown, things: readonly Thing[]): string[] =>
  typeof text === 'string' ? things.map((thing) => thing.text).filter((sentence) => text.includes(sentence)) : [];

test.each(packs)(
  '$id: the gate and the engine agree on more than 2,000 guarded work items, and on what is open in each',
  (pack) => {
    const judged = { passed: 0, refused: 0 };
    fc.assert(
      fc.property(
        filingsOf(arbitraryPolicyOf(pack)),
        fc.constantFrom('1', '10'),
        ({ policy, reports, operation }, priority) => {
          const config = projectGate(policy, { fieldId: FIELD });
          const things = distinctThings(policy, priority === '1' ? 'q1' : 'u1');
          for (const report of reports) {
            const findings = blocksOf(policy, report, priority, operation);
            const answer = gateOf({ priority, report, config, id: operation === 'create' ? null : '1' });
            expect(answer).toMatchObject({ ok: true });
            expect(passes(answer)).toBe(findings.length === 0);
            judged[passes(answer) ? 'passed' : 'refused'] += 1;
            if (policy.rules['unlisted-priority'] === 'block' && priority === '10') continue;
            const expected = things.filter((thing) => says(thing, findings)).map(({ text }) => text);
            expect(open(answer.ok ? answer.value : null, things)).toEqual(expected);
          }
        },
      ),
      { numRuns: 220, endOnFailure: true },
    );
    expect(judged.passed + judged.refused).toBeGreaterThanOrEqual(2_000);
    expect(judged.passed).toBeGreaterThan(100);
    expect(judged.refused).toBeGreaterThan(100);
  },
);

test('without a report the gate refuses exactly when the engine does', () => {
  fc.assert(
    fc.property(
      arbitraryPolicy,
      fc.constantFrom('1', '10'),
      fc.constantFrom(null, undefined),
      (policy, priority, report) => {
        const answer = gateOf({ priority, report, config: projectGate(policy, { fieldId: FIELD }) });
        expect(passes(answer)).toBe(blocksOf(policy, null, priority, 'create').length === 0);
      },
    ),
    { numRuns: 200, endOnFailure: true },
  );
});

test('the field’s validation and the engine agree on more than 2,000 reports of new, unguarded work items', () => {
  const judged = { passed: 0, refused: 0 };
  fc.assert(
    fc.property(filings, ({ policy, reports }) => {
      const properties = { 'preflight-gate': projectRows(policy) };
      const things = distinctThings(policy, 'q1').slice(0, gateLists(policy).ofReport);
      for (const report of reports) {
        const findings = blocksOf(policy, report, '2', 'create');
        const answer = fieldOf({ priority: '2', report, properties });
        expect(passes(answer)).toBe(findings.length === 0);
        judged[passes(answer) ? 'passed' : 'refused'] += 1;
        const expected = things.filter((thing) => says(thing, findings)).map(({ text }) => text);
        expect(open(answer.ok ? answer.value : null, things)).toEqual(expected);
      }
    }),
    { numRuns: 220, endOnFailure: true },
  );
  expect(judged.passed).toBeGreaterThan(100);
  expect(judged.refused).toBeGreaterThan(100);
});

test('where the policy is strict, any priority is asked for a complete report', () => {
  fc.assert(
    fc.property(filings, fc.constantFrom('2', '9', null), ({ policy, reports }, priority) => {
      const config = projectGate({ ...policy, gate: { ...policy.gate, strict: true } }, { fieldId: FIELD });
      for (const report of reports) {
        const findings = blocksOf(policy, report, '2', 'create');
        expect(passes(gateOf({ priority, report, config }))).toBe(findings.length === 0);
      }
    }),
    { numRuns: 30, endOnFailure: true },
  );
});
