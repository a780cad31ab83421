import type { Assumptions } from '../../../playground/jira/expressions/assumptions';
import { Policy } from '../policy/policy';
import { emptyReport } from '../report/report';
import { makePolicy } from '../testing/make-policy';
import { completeReport } from '../testing/make-report';
import { bytesOf } from '../bytes-of';
import { GateConfig, GateRows } from './gate-config';
import { REFUSAL_CODE } from './gate-lists';
import { projectFieldValidation, projectGate, projectRows } from './project-gate';
import { FIELD, fieldOf, type Filing, gateOf, passes } from './testing/gate-of';

const configOf = (policy = makePolicy()) => projectGate(policy, { fieldId: FIELD });
const answerOf = (filing: Filing) => {
  const answer = gateOf({ config: configOf(), ...filing });
  return answer.ok ? answer.value : answer.error;
};
const UNREADABLE = `Preflight could not check this. Choose a lower priority for now and tell a Jira admin. (${REFUSAL_CODE})`;
const NO_REPORT =
  `Before this can be “Blocker”, a few things are left: ` +
  `Open the Preflight report and fill it in: there is none that can be read. [report] More: docs/integrations.md (${REFUSAL_CODE})`;
const open = () => configOf(makePolicy({ gate: { whenUnreadable: 'open', strict: false } }));

test('the built-in pack is legal, and its config is what the schema says', () => {
  expect(Policy.safeParse(makePolicy()).success).toBe(true);
  expect(GateConfig.parse(configOf())).toEqual(configOf());
  expect(GateRows.parse(projectRows(makePolicy()))).toEqual(projectRows(makePolicy()));
  expect(bytesOf(configOf())).toBeLessThan(32_768);
});

test('a Blocker with a complete report passes', () => {
  expect(answerOf({ report: completeReport() })).toBe(true);
});

test('a Blocker is told what is open, each thing once, and the code', () => {
  const report = completeReport({
    answers: { os: '', observed: 'asdf' },
    done: { refreshed: false },
  });
  expect(answerOf({ report })).toBe(
    'Before this can be “Blocker”, a few things are left: Add “Operating system”. [answers.os] Add “What you saw”. [answers.observed] ' +
      'Do and tick “Whoever sees the problem has fully refreshed the page”. [checklist.refreshed] More: docs/integrations.md (PREFLIGHT-BLOCKER-CHECKLIST)',
  );
});

test('who can move on is told to choose a lower priority, and nothing twice', () => {
  const report = completeReport({ impact: { canMoveOn: true } });
  expect(answerOf({ report })).toBe(
    'Before this can be “Blocker”, a few things are left: ' +
      'Choose a lower priority: the report says that work can go on. [priority] More: docs/integrations.md (PREFLIGHT-BLOCKER-CHECKLIST)',
  );
});

test.each<[string, unknown]>([
  ['in other words', 'perhaps'],
  ['as a number', 0],
  ['as an empty list', []],
])('a yes or no that is answered %s is not answered', (_how, canMoveOn) => {
  const report = { ...completeReport(), impact: { canMoveOn, blockingKind: 'ide-not-working', affected: null } };
  expect(answerOf({ report })).toContain('Can the student move on to anything else for now?');
});

test('a report that goes another way is told that, and asked for nothing technical', () => {
  const report = { ...emptyReport, about: { ...emptyReport.about, route: 'admissions' } };
  expect(answerOf({ report })).toBe(
    'Before this can be “Blocker”, a few things are left: ' +
      'Follow the steps of the way you chose: this does not belong in Jira. [route] More: docs/integrations.md (PREFLIGHT-BLOCKER-CHECKLIST)',
  );
});

test.each<[string, unknown]>([
  ['no field', undefined],
  ['no value', null],
  ['a text', 'all done'],
  ['a number', 1],
  ['a list', [true]],
  ['an object of somebody else', { done: true }],
  ['a report without its version', { ...completeReport(), schemaVersion: null }],
])('a Blocker with %s is refused in one sentence, whatever the fail policy', (_name, report) => {
  expect(answerOf({ report })).toBe(NO_REPORT);
  expect(answerOf({ report, config: open() })).toBe(NO_REPORT);
});

test.each<[string, Filing]>([
  ['a newer report', { report: { ...completeReport(), schemaVersion: 2 } }],
  ['a version that is no number', { report: { ...completeReport(), schemaVersion: { a: 1 } } }],
  ['rows that cannot be read', { report: completeReport(), properties: { 'preflight-gate': 'rows' } }],
  ['rows without things', { report: completeReport(), properties: { 'preflight-gate': { schemaVersion: 1 } } }],
])('%s: the fail policy decides', (_name, filing) => {
  expect(answerOf(filing)).toBe(UNREADABLE);
  expect(answerOf({ ...filing, config: open() })).toBe(true);
});

test('a space’s own rows come before the site’s default', () => {
  const lax = projectRows(
    makePolicy({
      items: [],
      checklist: [],
      required: [],
      rules: { ...makePolicy().rules, 'blocker-not-blocking': 'off' },
    }),
  );
  expect(answerOf({ report: emptyReport, properties: { 'preflight-gate': lax } })).toBe(true);
  expect(answerOf({ report: emptyReport })).not.toBe(true);
});

test('a policy that stops nothing lets a missing report pass', () => {
  const { rules } = makePolicy();
  const warns = Object.fromEntries(Object.keys(rules).map((rule) => [rule, 'warn'] as const));
  expect(answerOf({ report: null, config: configOf(makePolicy({ rules: { ...rules, ...warns } })) })).toBe(true);
});

test('an unlisted priority ranked above the guarded one is refused, one ranked below is nobody’s business', () => {
  expect(answerOf({ priority: '10000', report: completeReport() })).toBe(
    'This cannot be filed yet: Choose one of Blocker, High, Medium, Low: this priority is not used here. [priority] More: docs/integrations.md (PREFLIGHT-BLOCKER-CHECKLIST)',
  );
  expect(answerOf({ priority: '10001', report: null })).toBe(true);
});

test('a strict policy asks every priority, and none at all, for a complete report', () => {
  const strict = configOf(makePolicy({ gate: { whenUnreadable: 'closed', strict: true } }));
  for (const priority of ['2', '10001', null]) {
    expect(answerOf({ priority, report: null, config: strict })).toBe(
      `The report is not complete yet: Open the Preflight report and fill it in: there is none that can be read. [report] More: docs/integrations.md (${REFUSAL_CODE})`,
    );
    expect(
      answerOf({
        priority,
        report: completeReport({ impact: { canMoveOn: true } }),
        config: strict,
      }),
    ).toBe(true);
  }
});

const assumption = (changed: Partial<Assumptions>) => changed;
test.each([
  ['ids are texts', assumption({ ids: 'String' })],
  ['an unknown member is an error behind ?. too', assumption({ optionalOnUnknownMember: 'error' })],
  ['a missing key of a Map is an error', assumption({ missingMapKey: 'error' })],
  ['a chain goes on after ?.', assumption({ optionalChainStops: false })],
  ['different types cannot be compared', assumption({ equalityAcrossTypes: 'error' })],
  ['a List gives null outside', assumption({ listIndexOutside: 'null' })],
  ['only Booleans are conditions', assumption({ conditions: 'boolean' })],
  ['null cannot be a text', assumption({ nullInText: 'error' })],
  ['null is an empty text', assumption({ nullInText: 'empty' })],
  ['an object cannot be a text', assumption({ objectInText: 'error' })],
])('where %s, a complete Blocker still passes and an incomplete one does not', (_name, assumptions) => {
  const properties = { 'preflight-gate': projectRows(makePolicy()) };
  expect(answerOf({ report: completeReport(), properties, assumptions })).toBe(true);
  expect(answerOf({ report: completeReport({ answers: { os: 'n/a' } }), properties, assumptions })).toMatch(
    /^Before .*“Operating system”/,
  );
  expect(answerOf({ report: null, properties, assumptions })).toMatch(/PREFLIGHT-BLOCKER-CHECKLIST\)$/);
});

test.each([
  [
    'a missing key of a Map is an error behind ?. too',
    assumption({ missingMapKey: 'error', optionalOnUnknownMember: 'error' }),
  ],
  ['a property that is not set is an error', assumption({ missingEntityProperty: 'error' })],
])('where %s, the fail policy decides over a Blocker', (_name, assumptions) => {
  expect(answerOf({ report: emptyReport, assumptions })).toBe(UNREADABLE);
  expect(answerOf({ report: emptyReport, assumptions, config: open() })).toBe(true);
});

describe('the field’s own validation', () => {
  const properties = { 'preflight-gate': projectRows(makePolicy()) };
  const incomplete = completeReport({ answers: { os: '' } });

  test('asks a new report for what is missing, whatever its priority', () => {
    expect(fieldOf({ priority: '2', report: incomplete, properties })).toMatchObject({
      ok: true,
      value: 'The report is not complete yet: Add “Operating system”. [answers.os]',
    });
    expect(passes(fieldOf({ priority: '2', report: completeReport(), properties }))).toBe(true);
  });

  test.each<[string, Filing]>([
    ['no value', { report: null, properties }],
    ['a work item that exists', { report: incomplete, properties, id: '10001' }],
    ['a space without rows', { report: incomplete }],
    ['rows that cannot be read', { report: incomplete, properties: { 'preflight-gate': 7 } }],
    ['a newer report', { report: { ...incomplete, schemaVersion: 2 }, properties }],
  ])('lets %s pass', (_name, filing) => {
    expect(passes(fieldOf(filing))).toBe(true);
  });

  test('asks for the same things as the gate, without the checklist of a guarded priority', () => {
    const { things } = projectFieldValidation(makePolicy());
    const { q1 } = projectRows(makePolicy());
    expect(q1.slice(1, things.length + 1)).toEqual(things);
    expect(things.map(({ t }) => t)).not.toContainEqual(expect.stringContaining('batch'));
  });
});
