import { makeDraft } from '../../testing/make-draft';
import { makePolicy } from '../../testing/make-policy';
import { completeReport, completeReportWithout, makeReport } from '../../testing/make-report';
import { preEscalationItem } from './pre-escalation-item';

const policy = makePolicy();
const check = (report = completeReport(), priority = 'High') =>
  preEscalationItem.check(makeDraft({ report, priority }), policy);
const targets = (report = completeReport()): string[] => check(report).map(({ target }) => target);

test('asks for nothing when all is done', () => {
  expect(targets()).toEqual([]);
});

test('asks an empty report for the five steps that always apply', () => {
  expect(targets(makeReport())).toEqual([
    'checklist.refreshed',
    'checklist.browsed-guides',
    'checklist.searched-guides',
    'checklist.asked-coaches',
    'checklist.cannot-move-on',
  ]);
});

test.each(['refreshed', 'browsed-guides', 'searched-guides', 'reproduced-in-own-ide', 'asked-coaches'])(
  'asks for %s as hard as the rule bites',
  (id) => {
    expect(check(completeReportWithout('done', id))).toMatchObject([{ target: `checklist.${id}` }]);
    expect(check(completeReportWithout('done', id))[0]).not.toHaveProperty('most');
  },
);

test.each([true, false])('takes %s for an answer to whether the student can move on', (canMoveOn) => {
  expect(targets(completeReport({ impact: { canMoveOn } }))).toEqual([]);
});

test('a tick does not answer whether the student can move on', () => {
  const report = completeReport({ impact: { canMoveOn: null }, done: { 'cannot-move-on': true } });
  expect(targets(report)).toEqual(['checklist.cannot-move-on']);
});

test('tried, could not counts with what was tried, and only where the policy allows it', () => {
  const report = completeReport({ done: { 'reproduced-in-own-ide': false, refreshed: false } });
  const couldNot = { 'reproduced-in-own-ide': 'Three tries in IDE 3.0.4, it works there', refreshed: 'No page' };
  expect(targets({ ...report, couldNot })).toEqual(['checklist.refreshed']);
  expect(
    targets({ ...report, done: { ...report.done, refreshed: true }, couldNot: { 'reproduced-in-own-ide': 'n/a' } }),
  ).toEqual(['checklist.reproduced-in-own-ide']);
});

test.each([
  ['ide', 'Chrome 55', true],
  ['chat', 'Learn IDE V3', true],
  ['chat', 'learn-ide 3.0.4', true],
  ['chat', 'IDE', true],
  ['chat', 'Chrome 55', false],
  ['chat', 'local set-up, moved away from the Learn IDE', false],
  ['chat', 'VirtualBox, not the Learn IDE', false],
])('for category %s in %j recreating it in the own IDE is asked for: %s', (category, environment, asked) => {
  const report = completeReport({
    about: { category },
    answers: { environment },
    done: { 'reproduced-in-own-ide': false },
  });
  expect(targets(report).includes('checklist.reproduced-in-own-ide')).toBe(asked);
});

test.each([
  ['environment', 'Learn IDE V3', 'macOS Sierra', ['guide-ide', 'guide-mac']],
  ['environment', 'local: rvm', 'OS X 10.11', ['guide-mac']],
  ['environment', 'VirtualBox with Ubuntu', 'Windows 10', ['guide-ubuntu']],
  ['environment', 'local set-up', 'Ubuntu 16.04', ['guide-ubuntu']],
  ['programming', 'Learn IDE V3', 'Windows', ['code-pushed', 'reproduced-from-clone']],
  ['platform', 'Chrome 55', 'Windows', ['chrome-restarted', 'console-screenshot']],
])('kind %s in %j on %j asks softly for %j', (kind, environment, os, ids) => {
  const all = {
    refreshed: true,
    'browsed-guides': true,
    'searched-guides': true,
    'asked-coaches': true,
    'reproduced-in-own-ide': true,
  };
  const report = makeReport({ about: { kind }, answers: { environment, os }, done: all, impact: { canMoveOn: true } });
  expect(check(report).map(({ target, most }) => [target, most])).toEqual(ids.map((id) => [`checklist.${id}`, 'warn']));
});

test('asks for a line of proof only where the policy says so, and only for a guarded priority', () => {
  const items = policy.items.map((item) =>
    item.proof === undefined ? item : { ...item, proof: { ...item.proof, level: 'warn' as const } },
  );
  const draft = makeDraft({ priority: 'Blocker' });
  expect(preEscalationItem.check(draft, policy)).toEqual([]);
  expect(preEscalationItem.check(draft, { ...policy, items })).toMatchObject([
    { target: 'checklist.searched-guides', most: 'warn' },
  ]);
  expect(preEscalationItem.check(makeDraft(), { ...policy, items })).toEqual([]);
});

test('is silent on another route', () => {
  expect(targets(makeReport({ about: { route: 'personal' } }))).toEqual([]);
});
