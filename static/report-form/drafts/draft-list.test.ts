import { MOST_DRAFTS } from '../../../src/contract/panel-calls';
import { emptyReport } from '../../../src/core/report/report';
import { makeReport } from '../testing/complete-report';
import { makeDraft } from '../testing/make-draft';
import { fitForCopy, isSameDraft, isWorthKeeping, LONGEST_KEPT_DAYS, mergeDrafts, stillKept } from './draft-list';

const ids = (drafts: { id: string }[]) => drafts.map(({ id }) => id);

test('two lists become one: the later writing of a draft stands, newest first', () => {
  const old = makeDraft({ id: 'draft-aaaa', savedAt: 1 });
  const newer = makeDraft({ id: 'draft-aaaa', savedAt: 3 });
  const other = makeDraft({ id: 'draft-bbbb', savedAt: 2 });
  expect(mergeDrafts([old], [other, newer])).toEqual([newer, other]);
  expect(mergeDrafts([newer, other], [old])).toEqual([newer, other]);
});

test('a draft is dropped after thirty days', () => {
  const day = 24 * 60 * 60 * 1_000;
  const now = 100 * day;
  const drafts = [LONGEST_KEPT_DAYS - 1, LONGEST_KEPT_DAYS].map((days, at) =>
    makeDraft({ id: `draft-000${at}`, savedAt: now - days * day }),
  );
  expect(ids(stillKept(drafts, now))).toEqual(['draft-0000']);
});

test.each([
  ['nothing', emptyReport, false],
  ['a route alone', { ...emptyReport, about: { ...emptyReport.about, route: 'repair', draftId: 'draft-0001' } }, false],
  ['blanks', { ...emptyReport, answers: { seen: ' \n' } }, false],
  ['a tick taken back', { ...emptyReport, done: { cooled: false } }, false],
  ['a word', { ...emptyReport, answers: { seen: 'smoke' } }, true],
  ['a tick', { ...emptyReport, done: { cooled: true } }, true],
  ['a no', { ...emptyReport, impact: { ...emptyReport.impact, canMoveOn: false } }, true],
])('%s: worth keeping?', (_, report, expected) => {
  expect(isWorthKeeping(report)).toBe(expected);
});

test('one too long answer alone is worth keeping', () => {
  expect(isWorthKeeping(emptyReport, { 'answers.seen': 'x' })).toBe(true);
});

test('two drafts are the same by their words, whenever they were saved', () => {
  expect(isSameDraft(makeDraft({ savedAt: 1 }), makeDraft({ savedAt: 2 }))).toBe(true);
  expect(isSameDraft(makeDraft(), { report: makeReport({ answers: { seen: 'other' } }) })).toBe(false);
});

test('the order of keys makes no difference', () => {
  const report = makeReport();
  const turned = { ...report, answers: Object.fromEntries(Object.entries(report.answers).reverse()) };
  expect(isSameDraft(makeDraft({ report: turned }), makeDraft({ report }))).toBe(true);
});

test('the second copy takes the newest drafts that fit, and counts the others', () => {
  const big = makeDraft({ id: 'draft-9999', savedAt: 99, tooLong: { 'answers.seen': 'é'.repeat(120_000) } });
  const small = Array.from({ length: MOST_DRAFTS + 1 }, (_, at) =>
    makeDraft({ id: `draft-00${at + 10}`, savedAt: at }),
  );
  const copy = fitForCopy([...small, big]);
  expect(copy.drafts).toHaveLength(MOST_DRAFTS);
  expect(copy.leftOut).toBe(2);
  expect(ids(copy.drafts)).not.toContain('draft-9999');
  expect(copy.drafts[0]!.savedAt).toBe(MOST_DRAFTS);
});
