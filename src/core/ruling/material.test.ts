import { makePolicy } from '../testing/make-policy';
import { completeReport, type ReportPart } from '../testing/make-report';
import { makeItem, MEDIUM, NOW, BLOCKER, changed } from '../repair/testing/make-item';
import { endOf } from './end-of';
import { isMaterialChange, materialOf } from './material';
import type { Ruling } from './ruling';

const policy = makePolicy();
const before = materialOf(completeReport(), policy);

test.each<[string, ReportPart]>([
  ['the way', { about: { route: 'personal' } }],
  ['the kind', { about: { kind: 'platform' } }],
  ['the category', { about: { category: 'github' } }],
  ['whether work can go on', { impact: { canMoveOn: true } }],
  ['what is blocked', { impact: { blockingKind: 'chat-empty' } }],
  ['who is affected', { impact: { affected: 'me' } }],
  ['the batch', { answers: { batch: 'free-001' } }],
])('%s makes it another case', (_name, over) => {
  expect(isMaterialChange(before, materialOf(completeReport(over), policy))).toBe(true);
});

test.each<[string, ReportPart]>([
  ['other words', { answers: { observed: 'It hangs at “Connecting”.', os: 'macOS 14' } }],
  ['one more tick', { done: { 'asked-coaches': false } }],
  ['the wish itself', { about: { blockerRequest: 'Please.' } }],
  ['how many say so', { impact: { others: 4 } }],
  ['another spelling of the batch', { answers: { batch: ' V-000 ' } }],
])('%s changes nothing', (_name, over) => {
  expect(isMaterialChange(before, materialOf(completeReport(over), policy))).toBe(false);
});

test('a "me too" makes of one person several, and no other case; the way back does', () => {
  const [one, several] = (['one', 'several'] as const).map((affected) =>
    materialOf(completeReport({ impact: { affected } }), policy),
  );
  expect(isMaterialChange(one!, several!)).toBe(false);
  expect(isMaterialChange(several!, one!)).toBe(true);
});

test('a report that is gone is another case, and a fact that the policy asks no more is none', () => {
  expect(isMaterialChange(before, materialOf(null, policy))).toBe(true);
  expect(isMaterialChange(before, materialOf(completeReport(), { plan: null }))).toBe(false);
  expect(isMaterialChange({}, before)).toBe(false);
});

test('a grant ends with another case, an override does not', () => {
  const ruling: Ruling = {
    ...{ schemaVersion: 1, kind: 'grant', priority: BLOCKER, by: 'kim', at: NOW, reason: 'A whole class waits.' },
    ...{ reportHash: 'x', open: ['required-part answers.os'], material: before },
  };
  const override: Ruling = {
    ...{ schemaVersion: 1, kind: 'override', priority: BLOCKER, by: 'kim', at: NOW, reason: ruling.reason },
    ...{ reportHash: 'x', open: ruling.open },
  };
  const item = (over: ReportPart) => makeItem({ report: completeReport(over), changes: [changed(MEDIUM, BLOCKER)] });
  expect(endOf(ruling, item({ answers: { observed: 'It hangs.' } }), policy, null)).toBeNull();
  expect(endOf(ruling, item({ about: { category: 'github' } }), policy, null)).toBe('report');
  expect(endOf(override, item({ about: { category: 'github' } }), policy, null)).toBeNull();
});
