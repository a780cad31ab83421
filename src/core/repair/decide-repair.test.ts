import fc from 'fast-check';

import { emptyReport } from '../report/report';
import { completeReport } from '../testing/make-report';
import { decideRepair, type RepairFacts } from './decide-repair';
import { FLAG_LABEL } from './flag-label';
import { needsALook } from './needs-a-look';
import { afterComment, afterRepair, noHistory } from './repair-history';
import { BLOCKER, changed, HIGH, HOUR, LOW, makeFacts, makeItem, MEDIUM, NOW, repairing } from './testing/make-item';

const decide = (over: Partial<RepairFacts> = {}) => decideRepair(makeFacts(over));
const state = (over: Partial<RepairFacts> = {}): string => {
  const decision = decide(over);
  return 'state' in decision ? decision.state : '';
};

test('a Blocker without a report goes back to what it was, with the reasons', () => {
  const decision = decide();
  expect(decision).toMatchObject({ do: 'restore', to: MEDIUM, tell: true });
  expect('findings' in decision && decision.findings.length).toBeGreaterThan(3);
});

test.each([
  ['a complete report', { report: completeReport() }, 'justified'],
  ['an unguarded priority', { priorityId: HIGH }, 'unguarded'],
  ['no priority at all', { priorityId: null }, 'unguarded'],
])('%s leaves it alone', (_name, over, because) => {
  expect(decide({ item: makeItem(over) })).toEqual({ do: 'leave', because });
});

test.each<[string, unknown]>([
  ['every step ticked, no answers', { ...emptyReport, done: completeReport().done }],
  ['a verdict stored by hand', { ...emptyReport, allowed: true, verdict: { allowed: true } }],
  ['ids that do not exist', { ...emptyReport, done: { 'no-such-step': true }, answers: { nonsense: 'yes' } }],
  ['a value that is no report', 'complete'],
  ['a list', [1, 2]],
  ['a report without parts', { schemaVersion: 1 }],
])('a forged field value justifies nothing: %s', (_name, report) => {
  expect(decide({ item: makeItem({ report }) })).toMatchObject({ do: 'restore', to: MEDIUM });
});

describe('a version that nobody here can read, which anybody may have written', () => {
  const item = makeItem({ report: { ...completeReport(), schemaVersion: 2 } });
  const gate = (whenUnreadable: 'closed' | 'open') => ({ gate: { ...repairing().gate, whenUnreadable } });
  test.each<[string, RepairFacts['policy'], object]>([
    [
      'where the gate refuses it, it is put back',
      repairing({}, gate('closed')),
      { do: 'restore', to: MEDIUM, tell: true },
    ],
    [
      'where the gate lets it pass, it is flagged',
      repairing({}, gate('open')),
      { do: 'flag', because: 'newer-report' },
    ],
    ['where repairs only flag, it is flagged', repairing({ mode: 'flag' }), { do: 'flag', because: 'mode' }],
    ['where nothing is changed, it is recorded', repairing({ observeOnly: true }), { do: 'record' }],
  ])('%s', (_name, policy, decision) => {
    expect(decide({ item, policy })).toMatchObject(decision);
  });
  test('a sweep finds it', () => {
    expect(needsALook(item, { issueTypeIds: ['1'], policy: repairing() }, true)).toBe(true);
  });
});

test('a priority that the policy does not list, ranked above, is put back too', () => {
  const item = makeItem({ priorityId: '10000', changes: [changed(LOW, '10000')], report: completeReport() });
  expect(decide({ item })).toMatchObject({ do: 'restore', to: LOW });
});

describe('whom it spares', () => {
  const exemptions = { groups: ['leads'], accounts: ['lee'], apps: ['monitor'] };
  const policy = repairing({}, { exemptions });
  test.each([
    ['an exempt person', 'lee', [], 'exempt'],
    ['an exempt app', 'monitor', [], 'exempt'],
    ['a member of an exempt group', 'sam', ['others', 'leads'], 'exempt'],
  ])('%s, and it is recorded', (_name, accountId, groupIds, because) => {
    expect(decide({ policy, actor: { accountId, groupIds } })).toMatchObject({ do: 'record', because });
  });
  test.each([
    ['lowered it', changed('10000', BLOCKER, { authorId: 'the-app' })],
    ['raised it for a grant that is over', changed(HIGH, BLOCKER, { authorId: 'the-app' })],
    ['set it where there was none', changed(null, BLOCKER, { authorId: 'the-app' })],
  ])('not the app itself, which %s', (_name, change) => {
    expect(decide({ policy, item: makeItem({ changes: [change] }) })).toMatchObject({ do: 'restore', to: HIGH });
  });
  test('what the app put back before a publication guarded it stays', () => {
    const levels = policy.levels.map((level) => ({ ...level, guarded: false }));
    const item = makeItem({ changes: [changed('10000', BLOCKER, { authorId: 'the-app' })] });
    const decision = decide({ policy, item, whenSet: { ...policy, levels } });
    expect(decision).toMatchObject({ do: 'record', because: 'earlier-revision' });
  });
  test('nobody else, and no change whose author is not known', () => {
    expect(decide({ policy, actor: { accountId: 'riley', groupIds: ['others'] } })).toMatchObject({ do: 'restore' });
    expect(decide({ policy, actor: { accountId: null, groupIds: [] } })).toMatchObject({ do: 'restore' });
  });
});

describe('the policy’s way', () => {
  test.each([
    ['flag', { mode: 'flag' }, { do: 'flag', because: 'mode' }],
    ['off', { mode: 'off' }, { do: 'leave', because: 'off' }],
    ['observe only', { observeOnly: true }, { do: 'record', because: 'observe-only' }],
    ['observe only with flags', { observeOnly: true, mode: 'flag' }, { do: 'record', because: 'observe-only' }],
  ] as const)('%s', (_name, repair, decision) => {
    expect(decide({ policy: repairing(repair) })).toMatchObject(decision);
  });
  test('a work item is flagged once', () => {
    const item = makeItem({ labels: ['ide', FLAG_LABEL] });
    expect(decide({ item, policy: repairing({ mode: 'flag' }) })).toEqual({ do: 'leave', because: 'flagged-before' });
  });
  test.each([
    ['justified', { report: completeReport() }],
    ['lowered', { priorityId: HIGH }],
  ])('the flag goes when the priority is %s', (_name, over) => {
    expect(decide({ item: makeItem({ ...over, labels: [FLAG_LABEL] }) })).toEqual({ do: 'clear' });
  });
  test('without a report it is lowered where the policy lets such creates in, even where others are only flagged', () => {
    const policy = repairing({ mode: 'flag' }, { withoutReport: 'lower' });
    expect(decide({ policy, item: makeItem({ changes: [] }) })).toMatchObject({ do: 'restore', to: HIGH });
    expect(decide({ policy, item: makeItem({ report: emptyReport }) })).toMatchObject({ do: 'flag' });
  });
});

test('where the field is not to be had, nobody could put the report right: it is flagged and not fought', () => {
  expect(decide({ item: makeItem({ hasField: false }) })).toMatchObject({ do: 'flag', because: 'no-field' });
});

describe('fights', () => {
  const fought = [1, 2, 3].reduce((history) => afterRepair(history, NOW, null), noHistory(NOW));
  test('after the last repair of the day it flags and stops', () => {
    expect(decide({ history: fought })).toMatchObject({ do: 'flag', because: 'too-many' });
    const item = makeItem({ labels: [FLAG_LABEL] });
    expect(decide({ history: fought, item })).toEqual({ do: 'leave', because: 'flagged-before' });
  });
  test('the next day it repairs again', () => {
    expect(decide({ history: fought, now: NOW + 24 * HOUR })).toMatchObject({ do: 'restore' });
  });
});

describe('comments', () => {
  test('the same state is told once', () => {
    const history = afterComment(noHistory(NOW), state());
    expect(decide({ history })).toMatchObject({ do: 'restore', tell: false });
  });
  test('another state is told', () => {
    const history = afterComment(noHistory(NOW), state());
    expect(decide({ history, item: makeItem({ report: emptyReport, priorityId: '10000' }) })).toMatchObject({
      tell: true,
    });
  });
  const owed = { state: state(), from: BLOCKER, to: MEDIUM };
  const history = afterRepair(noHistory(NOW), NOW, owed);
  const lowered = (authorId: string) =>
    makeItem({ priorityId: MEDIUM, changes: [changed(BLOCKER, MEDIUM, { authorId, id: 'change-2' })] });
  test('a comment that is owed is written after the priority was put back', () => {
    const decision = decide({ item: lowered('the-app'), history });
    expect(decision).toMatchObject({ do: 'tell', ...owed });
    expect('findings' in decision && decision.findings.length).toBeGreaterThan(0);
  });
  test('and not where a person lowered it', () => {
    expect(decide({ item: lowered('riley'), history })).toEqual({ do: 'leave', because: 'unguarded' });
  });
});

describe('age', () => {
  const since = NOW - 1.5 * HOUR;
  const old = { createdAt: since - HOUR };
  test('what was a Blocker before the policy came is left alone', () => {
    const item = makeItem({ ...old, changes: [changed(MEDIUM, BLOCKER, { at: since - 1 })] });
    expect(decide({ item, since })).toEqual({ do: 'leave', because: 'older' });
  });
  test('an old work item that was raised since then is recorded', () => {
    expect(decide({ item: makeItem(old), since })).toMatchObject({ do: 'record', because: 'older' });
  });
  test('both are repaired where an admin says so', () => {
    const policy = repairing({ olderThanPolicy: 'repair' });
    expect(decide({ item: makeItem(old), since, policy })).toMatchObject({ do: 'restore' });
  });
});

test('no guarded priority is ever put back to a guarded one, whatever the history holds', () => {
  const id = fc.constantFrom(null, '1', '2', '3', '4', '10000', '10001', '999');
  const changes = fc.array(
    fc.tuple(id, id).map(([from, to]) => changed(from, to)),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(changes, id, (history, fallbackPriority) => {
      const decision = decide({ item: makeItem({ changes: history }), policy: repairing({ fallbackPriority }) });
      expect(decision.do).toBe('restore');
      expect(['2', '3', '4', '10001']).toContain('to' in decision ? decision.to : '');
    }),
  );
});
