import { emptyReport } from '../src/core/report/report';
import { makePolicy } from '../src/core/testing/make-policy';
import { draftOf } from './draft-of';
import { judgeInput } from './judge-input';

const policy = makePolicy();
const input = judgeInput(policy);
const draft = (value: unknown) => draftOf(input.parse({ draft: value }), policy);
const isRead = (value: unknown): boolean => input.safeParse({ draft: value }).success;

test('what is missing or null was not said', () => {
  const nothing = { operation: 'create', summary: '', description: '', priority: null, report: null };
  expect(draft({})).toEqual(nothing);
  expect(draft({ summary: null, description: null, priority: null, report: null })).toEqual(nothing);
  expect(draft({ report: {} }).report).toEqual(emptyReport);
  expect(
    draft({ report: { answers: { os: null }, impact: { canMoveOn: null }, checklist: { refreshed: null } } }).report,
  ).toEqual(emptyReport);
});

test('a report is turned into ours', () => {
  const report = {
    route: 'technical',
    kind: 'platform',
    category: 'chat',
    answers: { os: 'Windows' },
    impact: { canMoveOn: false, blockingKind: 'chat-empty', affected: 'several' },
    checklist: {
      refreshed: { done: true, evidence: 'twice' },
      'reproduced-in-own-ide': { done: false, couldNot: 'Tried it, works' },
    },
    blockerRequest: { reason: 'nobody can ask' },
  };
  expect(draft({ report }).report).toEqual({
    schemaVersion: 1,
    about: { route: 'technical', kind: 'platform', category: 'chat', draftId: null, blockerRequest: 'nobody can ask' },
    answers: { os: 'Windows' },
    impact: { canMoveOn: false, blockingKind: 'chat-empty', affected: 'several' },
    done: { refreshed: true, 'reproduced-in-own-ide': false },
    evidence: { refreshed: 'twice' },
    couldNot: { 'reproduced-in-own-ide': 'Tried it, works' },
  });
});

test('unknown keys and items are dropped, whatever they hold', () => {
  const report = { answers: { shoeSize: 43, os: 'Linux' }, checklist: { 'no-such-item': 7 }, extra: [] };
  expect(draft({ report, more: true }).report).toEqual({ ...emptyReport, answers: { os: 'Linux' } });
});

test.each([
  [{ report: { route: 'sales' } }],
  [{ report: { kind: 'other' } }],
  [{ report: { category: 'IDE' } }],
  [{ report: { impact: { blockingKind: 'all' } } }],
  [{ report: { impact: { affected: 'two' } } }],
  [{ report: { answers: { os: 7 } } }],
  [{ report: { checklist: { refreshed: 'yes' } } }],
  [{ summary: 7 }],
  ['text'],
])('%j cannot be read', (value) => {
  expect(isRead(value)).toBe(false);
});

test.each([
  ['Blocker', 'Blocker'],
  [' blocker ', 'Blocker'],
  ['HIGH', 'High'],
  ['Critical', 'Critical'],
])('priority %j becomes %j', (name, priority) => {
  expect(draft({ priority: name }).priority).toBe(priority);
});
