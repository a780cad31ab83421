import { makeDraft } from '../testing/make-draft';
import { makePolicy } from '../testing/make-policy';
import { completeReport, makeReport } from '../testing/make-report';
import { judge } from './judge';
import { Verdict } from './verdict';

const policy = makePolicy();
const levels = (verdict: Verdict): string[] => [...new Set(verdict.findings.map(({ level }) => level))].sort();

test('a complete report passes without a word', () => {
  expect(judge(makeDraft(), policy)).toMatchObject({
    allowed: true,
    findings: [],
    completeness: 1,
    route: { value: 'technical' },
    category: { value: 'ide', band: 'strong' },
    blocker: { guarded: false, outstanding: [] },
    answersInstead: [],
  });
});

test('a complete Blocker passes', () => {
  const verdict = judge(makeDraft({ priority: 'Blocker' }), policy);
  expect(verdict).toMatchObject({ allowed: true, blocker: { guarded: true, outstanding: [] } });
  expect(verdict.priority.value).toBe('Blocker');
});

test('an empty draft is stopped and says what is missing, without throwing', () => {
  const verdict = judge(makeDraft({ summary: '', report: makeReport(), priority: null }), policy);
  expect(verdict).toMatchObject({
    allowed: false,
    completeness: 0,
    route: { value: null },
    category: { value: null, band: 'none' },
    priority: { value: null },
  });
  expect(() => Verdict.parse(verdict)).not.toThrow();
});

test('without any report an ordinary priority passes with a warning', () => {
  const verdict = judge(makeDraft({ report: null, priority: 'High' }), policy);
  expect(verdict.allowed).toBe(true);
  expect(verdict.findings.map(({ ruleId, level }) => [ruleId, level])).toEqual([['no-report', 'warn']]);
});

test('without any report a Blocker is stopped', () => {
  const verdict = judge(makeDraft({ report: null, priority: 'Blocker' }), policy);
  expect(verdict.allowed).toBe(false);
  expect(verdict.blocker.outstanding).toHaveLength(6);
});

test('an edit that asks for no guarded priority is never stopped', () => {
  const verdict = judge(makeDraft({ operation: 'edit', report: makeReport(), priority: 'Critical' }), policy);
  expect(verdict.allowed).toBe(true);
  expect(levels(verdict)).toEqual(['warn']);
});

test('an edit to a Blocker is judged like a create', () => {
  const over = { report: makeReport(), priority: 'Blocker' };
  const asCreate = judge(makeDraft(over), policy);
  const asEdit = judge(makeDraft({ ...over, operation: 'edit' }), policy);
  expect(asEdit).toEqual(asCreate);
  expect(asEdit.allowed).toBe(false);
});

test.each(['warn', 'info'] as const)('a rule that the policy sets to %s stops nothing', (bite) => {
  const rules = { ...policy.rules, 'required-part': bite };
  const report = completeReport({ answers: { os: '' } });
  const verdict = judge(makeDraft({ report }), { ...policy, rules });
  expect(verdict).toMatchObject({ allowed: true, findings: [{ ruleId: 'required-part', level: bite }] });
});

test('a rule that is off says nothing', () => {
  const rules = { ...policy.rules, 'required-part': 'off' as const };
  expect(judge(makeDraft({ report: completeReport({ answers: { os: '' } }) }), { ...policy, rules }).findings).toEqual(
    [],
  );
});

test('a doubt warns even where its rule blocks', () => {
  const report = completeReport({ answers: { observed: 'A white page', expected: 'A white page' } });
  expect(judge(makeDraft({ report }), policy)).toMatchObject({
    allowed: true,
    findings: [{ ruleId: 'substance', level: 'warn', target: 'answers.observed' }],
  });
});

test('completeness is the share of required parts, filler not counted', () => {
  const report = completeReport({ answers: { os: '', observed: 'asdf' } });
  expect(judge(makeDraft({ report }), policy).completeness).toBeCloseTo(5 / 7);
});

test('the category comes from the text, whatever was chosen', () => {
  const report = completeReport({ about: { category: 'blog' } });
  expect(judge(makeDraft({ report }), policy).category.value).toBe('ide');
});

test('unknown ids in a report are asked again, never trusted', () => {
  const report = completeReport({
    about: { route: 'nowhere', kind: 'odd', category: 'gone' },
    done: { 'no-such-item': true },
  });
  expect(judge(makeDraft({ report }), policy).allowed).toBe(true);
});
