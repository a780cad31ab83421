import { completeReport, completeReportWithout } from '../testing/make-report';
import { makePolicy } from '../testing/make-policy';
import { REFUSAL_CODE } from './gate-lists';
import { projectGate, projectSpaceRows } from './project-gate';
import { FIELD, laterGateOf, passes, typeGateOf, type Filing } from './testing/gate-of';

const BLOCKER = '1';
const HIGH = '2';
const open = completeReportWithout('done', 'refreshed');
const policy = makePolicy();
const config = projectGate(policy, { fieldId: FIELD });

describe('a later transition', () => {
  test.each<[string, Filing, string | null, boolean]>([
    ['raises to a guarded priority with an open checklist', { report: open }, HIGH, false],
    ['raises to one without a report', {}, HIGH, false],
    ['gives one to a work item that had none', { report: open }, null, false],
    ['raises to one with a complete report', { report: completeReport() }, HIGH, true],
    ['leaves a guarded priority as it was, whatever is open', { report: open }, BLOCKER, true],
    ['leaves one without a report as it was', {}, BLOCKER, true],
    ['lowers', { priority: HIGH, report: open }, BLOCKER, true],
    ['moves a work item without a priority', { priority: null }, null, true],
  ])('that %s', (_name, filing, before, expected) => {
    const answer = laterGateOf({ priority: BLOCKER, config, ...filing }, before);
    expect(passes(answer)).toBe(expected);
    if (!expected) expect(answer.ok && answer.value).toContain(REFUSAL_CODE);
  });
  test('passes where its config is broken: a broken policy stops nobody’s work', () => {
    expect(passes(laterGateOf({ config: null }, HIGH))).toBe(true);
  });
});

describe('a changed work type', () => {
  const properties = { 'preflight-gate': projectSpaceRows(policy, { fieldId: FIELD, issueTypeIds: ['10001'] }) };
  test.each<[string, Filing, string, boolean]>([
    ['carries no guarded priority into an open checklist', { report: open }, '10001', false],
    ['carries none without a report', {}, '10001', false],
    ['carries one with a complete report', { report: completeReport() }, '10001', true],
    ['carries any other priority', { priority: HIGH, report: open }, '10001', true],
    ['is free where the new type is not covered', { report: open }, '10002', true],
    ['is free in a space without rows', { report: open, properties: {} }, '10001', true],
    ['is free where the rows are broken', { report: open, properties: { 'preflight-gate': 7 } }, '10001', true],
  ])('%s', (_name, filing, newType, expected) => {
    expect(passes(typeGateOf({ priority: BLOCKER, properties, ...filing }, newType))).toBe(expected);
  });
  test.each([
    ['closed', false],
    ['open', true],
  ] as const)('with a report that cannot be read answers as the policy says: %s', (whenUnreadable, expected) => {
    const rows = projectSpaceRows(makePolicy({ gate: { whenUnreadable, strict: false } }), {
      ...{ fieldId: FIELD, issueTypeIds: ['10001'] },
    });
    const report = { ...completeReport(), schemaVersion: 9 };
    expect(passes(typeGateOf({ report, properties: { 'preflight-gate': rows } }, '10001'))).toBe(expected);
  });
  test('of an unguarded work item is free even where the policy is strict', () => {
    const strict = makePolicy({ gate: { whenUnreadable: 'closed', strict: true } });
    const rows = projectSpaceRows(strict, { fieldId: FIELD, issueTypeIds: ['10001'] });
    expect(passes(typeGateOf({ priority: HIGH, properties: { 'preflight-gate': rows } }, '10001'))).toBe(true);
  });
});

test('where creates without a report are lowered, only an unfinished report is refused', () => {
  const lowering = projectGate(makePolicy({ withoutReport: 'lower' }), { fieldId: FIELD });
  expect(passes(laterGateOf({ priority: BLOCKER, config: lowering }, HIGH))).toBe(true);
  expect(passes(laterGateOf({ priority: BLOCKER, config: lowering, report: open }, HIGH))).toBe(false);
});
