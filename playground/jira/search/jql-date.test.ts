import { makeJira, bodyOf } from '../testing/make-jira';
import { jqlDate } from './jql-date';

const NOW = Date.UTC(2026, 0, 15, 12);
const MINUTE = 60_000;

test.each([
  ['-10m', NOW - 10 * MINUTE],
  ['2h', NOW + 120 * MINUTE],
  ['+1d', NOW + 24 * 60 * MINUTE],
  ['-1w 2d', NOW - 9 * 24 * 60 * MINUTE],
  ['2026-01-15', Date.UTC(2026, 0, 15)],
  ['2026/1/5 9:30', Date.UTC(2026, 0, 5, 9, 30)],
  ['yesterday', null],
  ['2026-13-01', null],
  ['10', null],
])('%s', (text, expected) => {
  expect(jqlDate(text, NOW)).toBe(expected);
});

test('what was changed lately is found, and nothing older', () => {
  let now = NOW;
  const { ask, site } = makeJira();
  site.now = () => now;
  const found = (jql: string) => bodyOf(ask('POST /search/jql', { jql: `project = LEARN and ${jql}` })).issues.length;
  expect(found('updated >= -10m')).toBe(3);
  now += 11 * MINUTE;
  expect(found('updated >= -10m')).toBe(0);
  ask('PUT /issue/LEARN-2', { fields: { summary: 'New words' } });
  expect([found('updated >= -10m'), found('updated < -10m'), found('updated > "2026-01-15 12:05"')]).toEqual([1, 2, 1]);
});

test('a date that is none is refused in Jira’s words', () => {
  const answer = makeJira().ask('POST /search/jql', { jql: 'updated >= yesterday' });
  expect(answer.status).toBe(400);
  expect(JSON.stringify(answer.body)).toContain("'yesterday' for field 'updated'");
});
