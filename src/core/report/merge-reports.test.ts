import * as fc from 'fast-check';

import { isSameReport, mergeReports } from './merge-reports';
import { emptyReport, Report } from './report';

const report = (over: Partial<Report>): Report => ({ ...emptyReport, ...over });
const base = report({ answers: { os: 'macOS', observed: 'It is dark' }, done: { refreshed: true } });

test('what two people did to different items is both there', () => {
  const mine = report({ ...base, done: { refreshed: true, 'asked-coaches': true } });
  const theirs = report({ ...base, answers: { ...base.answers, expected: 'Light' }, done: {} });
  expect(mergeReports(base, mine, theirs)).toEqual({
    report: report({
      answers: { os: 'macOS', observed: 'It is dark', expected: 'Light' },
      done: { 'asked-coaches': true },
    }),
    theirs: [],
  });
});

test('of an item that both changed to different things the one that is stored stays, and is named', () => {
  const mine = report({ ...base, answers: { ...base.answers, os: 'Windows' } });
  const theirs = report({ ...base, answers: { ...base.answers, os: 'Ubuntu' } });
  const merged = mergeReports(base, mine, theirs);
  expect(merged.report.answers.os).toBe('Ubuntu');
  expect(merged.theirs).toEqual(['answers.os']);
});

test('nobody disagrees about the draft that a report was', () => {
  const about = (draftId: string) => ({ about: { ...emptyReport.about, draftId } });
  const merged = mergeReports(base, report({ ...base, ...about('mine') }), report({ ...base, ...about('theirs') }));
  expect(merged).toMatchObject({ report: { about: { draftId: 'theirs' } }, theirs: [] });
});

test('an empty field takes the whole report, and one that was emptied meanwhile takes only what is new', () => {
  expect(mergeReports(null, base, null).report).toEqual(base);
  const mine = report({ ...base, done: { ...base.done, 'asked-coaches': true } });
  expect(mergeReports(base, mine, null).report).toEqual(report({ done: { 'asked-coaches': true } }));
});

test('what was tried in vain says something without words', () => {
  const mine = report({ couldNot: { 'reproduced-in-own-ide': '' } });
  expect(mergeReports(null, mine, null).report.couldNot).toEqual({ 'reproduced-in-own-ide': '' });
});

const key = fc.constantFrom('a', 'b', 'c', 'toString', '__proto__');
const text = fc.constantFrom('', 'x', 'y');
const word = fc.option(fc.constantFrom('x', 'y'), { nil: null });
const anyReport: fc.Arbitrary<Report> = fc.record({
  schemaVersion: fc.constant(1 as const),
  about: fc.record({ route: word, kind: word, category: word, draftId: word, blockerRequest: word }),
  answers: fc.dictionary(key, text),
  impact: fc.record({
    canMoveOn: fc.option(fc.boolean(), { nil: null }),
    blockingKind: word,
    affected: fc.constantFrom('one' as const, null),
  }),
  done: fc.dictionary(key, fc.boolean()),
  evidence: fc.dictionary(key, text),
  couldNot: fc.dictionary(key, text),
});

test('it is always a report; alone it is what its person made of it, and whoever changed nothing changes nothing', () => {
  fc.assert(
    fc.property(anyReport, anyReport, (one, other) => {
      const alone = mergeReports(one, other, one);
      expect(Report.safeParse(alone.report).success).toBe(true);
      expect(isSameReport({ ...alone.report, about: other.about }, other)).toBe(true);
      expect(alone.theirs).toEqual([]);
      expect(isSameReport(mergeReports(one, one, other).report, other)).toBe(true);
    }),
  );
});

test('a tick that one of two people made is never lost', () => {
  fc.assert(
    fc.property(anyReport, fc.subarray(['a', 'b', 'c']), fc.subarray(['a', 'b', 'c']), (from, ours, others) => {
      const ticking = (keys: string[]): Report => ({
        ...from,
        done: { ...from.done, ...Object.fromEntries(keys.map((one) => [one, true])) },
      });
      const merged = mergeReports(from, ticking(ours), ticking(others));
      for (const one of [...ours, ...others]) expect(merged.report.done[one]).toBe(true);
      expect(merged.theirs).toEqual([]);
    }),
  );
});
