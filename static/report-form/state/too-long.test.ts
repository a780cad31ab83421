import { LONGEST_ANSWER, Report } from '../../../src/core/report/report';
import { makeReport } from '../testing/complete-report';
import { joinTooLong, LONGEST_REASON, overBy, splitTooLong } from './too-long';

const long = 'x'.repeat(100_000);

test('what fits is the same report', () => {
  const report = makeReport();
  expect(splitTooLong(report)).toEqual({ report, tooLong: {} });
});

test.each([
  ['answers.seen', makeReport({ answers: { seen: long } })],
  ['evidence.manual', makeReport({ evidence: { manual: long } })],
  ['couldNot.asked', makeReport({ couldNot: { asked: long } })],
  ['about.blockerRequest', makeReport({ about: { blockerRequest: long } })],
])('a text of 100 kB at %s is left out whole, never cut, and comes back unchanged', (place, report) => {
  const split = splitTooLong(report);
  expect(Object.keys(split.tooLong)).toEqual([place]);
  expect(Report.safeParse(split.report).success).toBe(true);
  expect(JSON.stringify(split.report)).not.toContain('xxx');
  expect(joinTooLong(split.report, split.tooLong)).toEqual(report);
});

test('the limit itself still fits', () => {
  const report = makeReport({ answers: { seen: 'x'.repeat(LONGEST_ANSWER) } });
  expect(splitTooLong(report).tooLong).toEqual({});
});

test('says by how much a text is too long', () => {
  expect(overBy('answers.seen', long)).toBe(100_000 - LONGEST_ANSWER);
  expect(overBy('about.blockerRequest', long)).toBe(100_000 - LONGEST_REASON);
});
