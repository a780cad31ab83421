import { cautious } from '../policy/afterwards';
import { FLAG_LABEL } from '../repair/flag-label';
import { BLOCKER, MEDIUM, NOW } from '../repair/testing/make-item';
import { makePolicy } from '../testing/make-policy';
import { completeReport, completeReportWithout, reportWithOpenChecklist } from '../testing/make-report';
import { describedOutcome, outcomeOf } from './outcome-of';
import { makeRehearsed } from './testing/make-rehearsed';
import { wayOf } from './way-of';

const restoring = makePolicy({ repair: { ...cautious, mode: 'restore' } });
const lowering = makePolicy({ repair: { ...cautious, mode: 'restore' }, withoutReport: 'lower' });
const watching = makePolicy({ repair: { ...cautious, mode: 'restore', observeOnly: true } });

test.each([
  ['a Medium without a report', { priorityId: MEDIUM }, restoring, 'passed', null],
  ['a complete Medium', { priorityId: MEDIUM, report: completeReport() }, restoring, 'passed', null],
  ['an incomplete Medium', { report: completeReportWithout('answers', 'os') }, restoring, 'stopped', null],
  ['a Blocker without a report', { priorityId: BLOCKER }, restoring, 'stopped', 'restore'],
  ['a Blocker that is only recorded', { priorityId: BLOCKER }, watching, 'stopped', 'record'],
  ['a Blocker that is only flagged', { priorityId: BLOCKER }, makePolicy(), 'stopped', 'flag'],
  ['one that is flagged already', { priorityId: BLOCKER, labels: [FLAG_LABEL] }, makePolicy(), 'stopped', 'flag'],
  ['a Blocker that is let in and lowered', { priorityId: BLOCKER }, lowering, 'repaired', 'restore'],
  [
    'a Blocker with an open checklist',
    { priorityId: BLOCKER, report: reportWithOpenChecklist() },
    lowering,
    'stopped',
    'restore',
  ],
  ['a complete Blocker', { priorityId: BLOCKER, report: completeReport() }, restoring, 'passed', null],
  ['a report that cannot be read', { priorityId: BLOCKER, report: 'x' }, restoring, 'stopped', 'restore'],
])('%s: %s', (_name, item, policy, is, afterwards) => {
  expect(outcomeOf(makeRehearsed(item), policy, 'the-app', NOW)).toMatchObject({ is, afterwards });
});

test('a description is held against what is asked of answers alone, never against steps', () => {
  const bare = describedOutcome(makeRehearsed({ description: 'It does not work.' }), restoring);
  expect(bare.is).toBe('stopped');
  expect(bare.blocking.map(({ target }) => target).every((target) => target.startsWith('answers.'))).toBe(true);
});

test('what a description says is found in it', () => {
  const lacking = (description: string) =>
    describedOutcome(makeRehearsed({ description }), restoring).blocking.map(({ target }) => target);
  expect(lacking('')).toContain('answers.os');
  expect(lacking('I am on macOS Sierra 10.12 and the terminal stays black.')).not.toContain('answers.os');
});

test.each([
  ['without-panel', makeRehearsed()],
  ['panel', makeRehearsed({ report: completeReport() })],
  ['app:riley', makeRehearsed({}, 'app')],
  ['app', makeRehearsed({ creatorId: null }, 'app')],
  ['portal', makeRehearsed({}, 'customer')],
])('%s', (way, rehearsed) => {
  expect(wayOf(rehearsed)).toBe(way);
});
