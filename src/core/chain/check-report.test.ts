import { makePolicy } from '../testing/make-policy';
import { completeReport, completeReportWithout } from '../testing/make-report';
import type { ChainItem } from './chain-item';
import { checkReport, CheckedReport, unasked } from './check-report';
import { openWork } from './open-work';

const policy = makePolicy();
const BLOCKER = '1';
const LOW = '4';
const item = (over: Partial<ChainItem> = {}): ChainItem => ({
  ...{ key: 'LEARN-1', created: 0, summary: 'It stays dark', description: '' },
  ...{ priorityId: LOW, report: completeReport(), ...over },
});
const check = (over: Partial<ChainItem> = {}, isRuled = false) => checkReport(item(over), policy, isRuled);

test.each([
  ['complete', completeReport(), 'ready', true],
  ['incomplete', completeReportWithout('answers', 'os'), 'counted', false],
  ['missing', null, 'none', false],
  ['unreadable', 'words', 'unreadable', false],
  ['newer', { schemaVersion: 7 }, 'newer', false],
  ['on another way', completeReport({ about: { route: 'admissions' } }), 'elsewhere', false],
])('a report that is %s: state, and whether it is ready', (_case, report, state, ready) => {
  const checked = check({ report });
  expect(checked).toMatchObject({ state, ready });
  expect(CheckedReport.parse(checked)).toEqual(checked);
});

test.each([
  ['an ordinary priority, whatever the report', LOW, null, false, true],
  ['no priority', null, null, false, true],
  ['a guarded one with a complete report', BLOCKER, completeReport(), false, true],
  ['a guarded one without', BLOCKER, completeReportWithout('done', 'refreshed'), false, false],
  ['a guarded one that somebody allowed', BLOCKER, null, true, true],
  ['a guarded one with a report that nobody can read', BLOCKER, 'words', false, false],
])('allowed: %s', (_case, priorityId, report, isRuled, allowed) =>
  expect(check({ priorityId, report }, isRuled).allowed).toBe(allowed),
);

test('a verdict that somebody wrote into the field counts for nothing', () => {
  const report = { ...completeReportWithout('answers', 'os'), allowed: true, ready: true, openItems: 0 };
  expect(check({ priorityId: BLOCKER, report })).toMatchObject({ allowed: false, ready: false });
});

test('the chosen category is told, else the suggested one, else none', () => {
  const titles = policy.categories.map(({ title }) => title);
  expect(titles).toContain(check().category);
  expect(check({ report: null, summary: 'Hello' }).category).toBeNull();
  const chosen = completeReport({ about: { category: 'gone-by-now' } });
  expect([...titles, null]).toContain(check({ report: chosen }).category);
});

test('the suggested priority goes by the name that the site gives it', () => {
  const renamed = policy.sitePriorities.map((one) => (one.level === 'Blocker' ? { ...one, name: 'P0' } : one));
  expect(checkReport(item(), { ...policy, sitePriorities: renamed }, false).priority).toBe('P0');
});

test('what asks nothing has the same outputs', () =>
  expect(CheckedReport.parse(unasked('not-set-up'))).toMatchObject({ allowed: true, openItems: 0, missing: '' }));

describe('what is open', () => {
  const finding = (message: string, level: 'block' | 'warn' = 'block') =>
    ({ ruleId: 'required-part', level, target: 'answers.os', message }) as const;

  test('is what refuses, each sentence once', () =>
    expect(openWork({ findings: [finding('A'), finding('B', 'warn'), finding('A')] })).toEqual({
      lines: ['A'],
      more: 0,
    }));

  test('stays small: 30 sentences of 400 characters, and how many are left out', () => {
    const findings = Array.from({ length: 50 }, (_, n) => finding(`${n}${'x'.repeat(1_000)}`));
    const { lines, more } = openWork({ findings });
    expect([lines.length, more, Math.max(...lines.map(({ length }) => length))]).toEqual([30, 20, 400]);
  });
});
