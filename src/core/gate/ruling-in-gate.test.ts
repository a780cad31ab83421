import { emptyReport } from '../report/report';
import { shownRuling } from '../ruling/ruling';
import { makePolicy } from '../testing/make-policy';
import { projectGate, projectSpaceRows } from './project-gate';
import { FIELD, laterGateOf, passes, typeGateOf } from './testing/gate-of';

const RULING = 'customfield_10043';
const policy = makePolicy();
const config = projectGate(policy, { fieldId: FIELD, rulingId: RULING });
const BLOCKER = '1';
const UNLISTED = '10000';
const allowing = (priority: string) =>
  shownRuling(
    {
      schemaVersion: 1,
      kind: 'override',
      priority,
      by: 'parker',
      at: 0,
      reason: 'A whole class is stuck.',
      reportHash: '',
      open: null,
    },
    policy,
  );
const asked = (priority: string, ruling: unknown) =>
  laterGateOf({ priority, report: emptyReport, config, fields: { [RULING]: ruling } }, '3');

test('an allowed priority passes without its checklist, within the margin', () => {
  const answer = asked(BLOCKER, allowing(BLOCKER));
  expect(passes(answer)).toBe(true);
  expect(answer.cost.expensiveOperations).toBeLessThanOrEqual(4);
  expect(passes(asked(UNLISTED, allowing(UNLISTED)))).toBe(true);
});

test.each<[string, unknown]>([
  ['no ruling', null],
  ['a ruling about another priority', allowing(UNLISTED)],
  ['a ruling about one of the same list', { ...allowing(BLOCKER), [BLOCKER]: undefined, 2: true }],
  ['a ruling that allows nothing', { schemaVersion: 1 }],
  ['what is no ruling', 'q'],
  ['a list', [true]],
])('%s lets nothing pass, and the message says what is open', (_name, ruling) => {
  const answer = asked(BLOCKER, ruling);
  expect(passes(answer)).toBe(false);
  expect(answer.ok && answer.value).toMatch(/PREFLIGHT-BLOCKER-CHECKLIST\)$/);
});

test('what a person can write, the report, is no ruling', () => {
  const report = { ...emptyReport, [BLOCKER]: true, priority: BLOCKER };
  expect(passes(laterGateOf({ priority: BLOCKER, report, config }, '3'))).toBe(false);
});

test('the check of a changed work type lets an allowed priority pass too, and no other', () => {
  const rows = projectSpaceRows(policy, { fieldId: FIELD, rulingId: RULING, issueTypeIds: ['10001'] });
  const changed = (ruling: unknown) => {
    const filing = { priority: BLOCKER, report: emptyReport, fields: { [RULING]: ruling } };
    return passes(typeGateOf({ ...filing, properties: { 'preflight-gate': rows } }, '10001'));
  };
  expect(changed(allowing(BLOCKER))).toBe(true);
  expect([null, allowing(UNLISTED), 'x', [true], {}].map(changed)).toEqual([false, false, false, false, false]);
});

test('a site without the field for rulings is judged as ever', () => {
  const without = projectGate(policy, { fieldId: FIELD });
  const answer = laterGateOf({ priority: BLOCKER, report: emptyReport, config: without }, '3');
  expect(answer.ok && answer.value).toMatch(/PREFLIGHT-BLOCKER-CHECKLIST\)$/);
});
