import { completeReport, completeReportWithout, makeReport } from '../../testing/make-report';
import { makeDraft } from '../../testing/make-draft';
import { makePolicy } from '../../testing/make-policy';
import { requiredPart } from './required-part';

const policy = makePolicy();
const targets = (report = makeReport(), over = {}): string[] =>
  requiredPart.check(makeDraft({ report, ...over }), policy).map(({ target }) => target);

test('asks for every required part of an empty report', () => {
  expect(targets()).toEqual([
    'answers.githubUsername',
    'answers.os',
    'answers.environment',
    'answers.stepsTried',
    'answers.observed',
    'answers.expected',
    'answers.reproSteps',
  ]);
});

test('asks for nothing when the report is complete', () => {
  expect(targets(completeReport())).toEqual([]);
});

test('an e-mail address stands for a missing GitHub name', () => {
  const report = completeReportWithout('answers', 'githubUsername');
  expect(targets(report)).toEqual(['answers.githubUsername']);
  expect(targets({ ...report, answers: { ...report.answers, email: 'student@example.org' } })).toEqual([]);
});

test.each(['me', 'everyone'] as const)('does not ask who it is when it affects %s', (affected) => {
  const report = completeReportWithout('answers', 'githubUsername');
  expect(targets({ ...report, impact: { ...report.impact, affected } })).toEqual([]);
});

test.each(['', '   ', '\n\t', '\u00a0\u200b\u3000'])('takes %j for missing', (os) => {
  expect(targets(completeReport({ answers: { os } }))).toEqual(['answers.os']);
});

test('leaves filler to another rule', () => {
  expect(targets(completeReport({ answers: { os: 'n/a' } }))).toEqual([]);
});

test('asks for nothing technical on another route', () => {
  expect(targets(makeReport({ about: { route: 'admissions' } }))).toEqual([]);
});

test('holds nothing against an integration that saw no form, unless it asks for a guarded priority', () => {
  expect(requiredPart.check(makeDraft({ report: null }), policy)).toEqual([]);
  expect(requiredPart.check(makeDraft({ report: null, priority: 'Blocker' }), policy)).toHaveLength(7);
});

test('names the part, and both ways to say who it is about', () => {
  const [identity, os] = requiredPart.check(makeDraft({ report: makeReport() }), policy);
  expect(identity?.message).toBe('Add “Who it is about”: one of GitHub user name, E-mail address is enough.');
  expect(os?.message).toBe('Add “Operating system”: a developer needs it to start.');
});
