import type { Report } from '../report/report';
import { makePolicy } from '../testing/make-policy';
import { completeReport, completeReportWithout, makeReport } from '../testing/make-report';
import { judgedAtTheTop } from './judged-at-the-top';
import { lookAtReport } from './look-at-report';

const policy = makePolicy();
const lookAt = (report: Report, priority: string | null = 'High', texts = { summary: '', description: '' }) =>
  lookAtReport(report, judgedAtTheTop({ ...texts, priority, report }, policy), policy);
const targets = (points: { target: string }[]) => points.map(({ target }) => target);

test('a complete report leaves nothing to do and lays its answers out in the policy’s order', () => {
  const look = lookAt(completeReport());
  expect(look).toMatchObject({ level: 'Blocker', parts: [], refusals: [], wish: null });
  expect(look.checklist.every(({ isDone }) => isDone)).toBe(true);
  expect(look.there[0]).toMatchObject({ id: 'githubUsername', title: 'GitHub user name', text: 'octo-student' });
  const logs = lookAt(completeReport({ answers: { consoleErrors: 'Error 500' } })).there.filter(({ isLog }) => isLog);
  expect(logs).toMatchObject([{ id: 'consoleErrors', text: 'Error 500' }]);
  expect(look).toMatchObject({ category: 'Learn IDE', kind: 'Environment', canMoveOn: false });
});

test('a missing part is named with what to do, whatever the work item’s priority is', () => {
  for (const priority of [null, 'Low', '3', 'Blocker']) {
    const { parts } = lookAt(completeReportWithout('answers', 'os'), priority);
    expect(parts).toMatchObject([{ target: 'answers.os', title: 'Operating system', level: 'block' }]);
  }
});

test('filler and a bare link are missing parts too', () => {
  const report = completeReport({ answers: { os: 'n/a', observed: 'https://example.org/chat/1' } });
  expect(targets(lookAt(report).parts)).toEqual(['answers.os', 'answers.observed']);
  expect(lookAt(report).there.map(({ id }) => id)).not.toContain('os');
});

test('a hint never says only the title again', () => {
  const withoutWords = lookAt(makeReport({ answers: { os: 'n/a' } }));
  const hintOf = (target: string) =>
    [...withoutWords.parts, ...withoutWords.steps].find((point) => point.target === target)?.hint;
  expect(hintOf('answers.environment')).toBeNull();
  expect(hintOf('checklist.refreshed')).toBeNull();
  expect(hintOf('answers.githubUsername')).toContain('one of');
  expect(hintOf('answers.os')).toContain('“n/a” does not tell anybody anything');
});

test('one of two parts is enough, and what is missing has the name of the requirement', () => {
  const { parts } = lookAt(completeReportWithout('answers', 'githubUsername'));
  expect(parts.map(({ title }) => title)).toEqual([policy.required[0]?.title]);
});

test('open steps come with the needed ones first', () => {
  const { steps } = lookAt(completeReport({ done: { 'asked-coaches': false, 'guide-ide': false } }));
  expect(steps.map(({ target, level }) => `${target} ${level}`)).toEqual([
    'checklist.asked-coaches block',
    'checklist.guide-ide warn',
  ]);
});

test('the rules that would refuse a Blocker are named once each', () => {
  const report = completeReport({ answers: { os: '', expected: '' }, impact: { canMoveOn: true } });
  const { refusals } = lookAt(report);
  expect(refusals.map(({ ruleId, messages }) => `${ruleId} ${messages.length}`)).toEqual([
    'blocker-not-blocking 1',
    'blocker-checklist 2',
    'required-part 2',
  ]);
});

test('doubts are advice and refuse nothing', () => {
  const observed = 'A prompt after a few seconds.';
  const look = lookAt(completeReport({ answers: { observed } }));
  expect(look.refusals).toEqual([]);
  expect(look.advice).toMatchObject([{ target: 'answers.observed', level: 'warn' }]);
});

test('what a text sounds like is for its writer, not for everybody who may read the work item', () => {
  const look = lookAt(completeReport(), 'High', { summary: 'She wants to quit the course', description: '' });
  expect(JSON.stringify(look)).not.toMatch(/not-a-jira-issue|quit/);
});

test('the wish for the guarded level is there with its reason', () => {
  expect(lookAt(makeReport({ about: { blockerRequest: 'The whole class waits' } })).wish).toBe('The whole class waits');
});

test('ids that the policy does not know are left out', () => {
  const report = completeReport({
    about: { category: 'gone', kind: 'gone' },
    answers: { gone: 'Old words' },
    done: { gone: true },
  });
  expect(lookAt(report)).toMatchObject({ category: null, kind: null });
  expect(JSON.stringify(lookAt(report))).not.toContain('Old words');
});
