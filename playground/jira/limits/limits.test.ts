import { makeJira, type TestJira } from '../testing/make-jira';
import { createRateLimits } from './rate-limits';

const request = { method: 'PUT', path: '', text: '', caller: { as: 'app' as const }, byApp: true };

/** How many of these writes pass, one every `everyMs`. */
function passed(count: number, everyMs: number): number {
  let now = 0;
  const limits = createRateLimits(
    () => now,
    () => null,
  );
  return Array.from({ length: count }, () => {
    now += everyMs;
    return limits.before(request, '1');
  }).filter((answer) => answer === null).length;
}

test.each([
  ['20 at once', 25, 0, 20],
  ['100 in half a minute', 150, 150, 100],
  ['one every three tenths of a second, for ever', 150, 301, 150],
])('a work item takes %s', (_, count, everyMs, expected) => {
  expect(passed(count, everyMs)).toBe(expected);
});

function writeOften(jira: TestJira) {
  const answers = Array.from({ length: 21 }, (_, n) =>
    jira.ask('PUT /issue/LEARN-1', { fields: { labels: [`l${n}`] } }),
  );
  return answers.at(-1);
}

test('one write too many is told how long to wait', () => {
  const jira = makeJira();
  expect(writeOften(jira)).toMatchObject({
    status: 429,
    headers: { 'Retry-After': '2', 'RateLimit-Reason': 'jira-per-issue-on-write' },
  });
  expect(jira.ask('PUT /issue/LEARN-2', { fields: { labels: ['a'] } }).status).toBe(204);
});

test('an app that spent its points has to wait for the next hour; people have not', () => {
  const jira = makeJira();
  jira.site.limits = { ...jira.site.limits, pointsPerHour: 3 };
  expect(jira.ask('GET /issue/LEARN-1', undefined, { as: 'app' }).status).toBe(200);
  expect(jira.ask('GET /issue/LEARN-1', undefined, { as: 'app' }).status).toBe(200);
  expect(jira.ask('GET /issue/LEARN-1', undefined, { as: 'app' })).toMatchObject({
    status: 429,
    headers: { 'Retry-After': '3600' },
  });
  expect(jira.ask('GET /issue/LEARN-1').status).toBe(200);
});

test.each([403, 429, 500, 503] as const)("a storm of %i hits the app's calls alone", (stormStatus) => {
  const jira = makeJira();
  jira.site.limits = { ...jira.site.limits, stormStatus };
  expect(jira.ask('GET /issue/LEARN-1', undefined, { as: 'app' }).status).toBe(stormStatus);
  expect(jira.ask('GET /issue/LEARN-1').status).toBe(200);
});

test('a storm may hit a part of the writes', () => {
  const jira = makeJira();
  jira.site.limits = { ...jira.site.limits, stormStatus: 500, stormChance: 0.5, stormHits: 'writes' };
  const answers = Array.from({ length: 200 }, () =>
    jira.ask('POST /search/approximate-count', { jql: 'key = LEARN-1' }, { as: 'app' }),
  );
  const hits = answers.filter(({ status }) => status === 500).length / 200;
  expect(hits).toBeGreaterThan(0.3);
  expect(hits).toBeLessThan(0.7);
  expect(jira.ask('GET /issue/LEARN-1', undefined, { as: 'app' }).status).toBe(200);
});
