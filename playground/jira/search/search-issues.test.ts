import { bodyOf, errorsOf, makeJira } from '../testing/make-jira';

const keysFor = (jql: string): string[] => {
  const answer = makeJira().ask('POST /search/jql', { jql, fields: ['summary'] });
  return bodyOf(answer).issues.map(({ key }) => key);
};

test.each([
  ['project = LEARN order by key asc', ['LEARN-1', 'LEARN-2', 'LEARN-3']],
  ['project = LEARN', ['LEARN-3', 'LEARN-2', 'LEARN-1']],
  ['project in (LEARN, "OPS") and priority = Blocker', ['OPS-1']],
  ['project = 10201 AND priority in (10000, 2)', ['LEARN-1']],
  ['priority not in (Blocker, High) and issuetype = Task', ['LEARN-3']],
  ['summary ~ "lights DARK"', ['LEARN-1']],
  ['summary ~ "ligh*"', ['LEARN-1']],
  ['summary ~ "ligh"', []],
  ['text ~ "backup" or key = LEARN-2', ['OPS-1', 'LEARN-2']],
  ['project = LEARN and not (status = "To Do" or status = Done)', ['LEARN-1']],
  ['statusCategory != Done and project = LEARN order by priority desc', ['LEARN-1', 'LEARN-2']],
  ['project = LEARN order by priority', ['LEARN-3', 'LEARN-2', 'LEARN-1']],
  ['assignee is EMPTY and project = OPS', ['OPS-1']],
  ['assignee is not empty', []],
  ['created > "2020-01-01" and issuekey = "learn-1"', ['LEARN-1']],
])('%s', (jql, keys) => {
  expect(keysFor(jql)).toEqual(keys);
});

test.each([
  ['-15m', 14, ['LEARN-1']],
  ['-15m', 16, []],
  ['-2h', 119, ['LEARN-1']],
  ['-1d', 1_441, []],
])('updated >= %s finds what was changed %i minutes ago, or not', (since, minutes, keys) => {
  const { ask, site } = makeJira();
  const changed = site.now() - minutes * 60_000;
  for (const issue of site.issues.values())
    issue.updated = new Date(issue.key === 'LEARN-1' ? changed : 0).toISOString();
  const { issues } = bodyOf(
    ask('POST /search/jql', { jql: `project = LEARN and updated >= ${since}`, fields: ['summary'] }),
  );
  expect(issues.map(({ key }) => key)).toEqual(keys);
});

test.each([
  ['sprint = 1', 'sprint'],
  ['summary > "a"', 'summary >'],
  ['project = LEARN order by rank', 'rank'],
  ['project = currentProject()', 'currentProject()'],
])('%s is not emulated and says so', (jql, words) => {
  const answer = makeJira().ask('POST /search/jql', { jql });
  expect(answer.status).toBe(501);
  expect(errorsOf(answer).errorMessages[0]).toContain(words);
});

test('a name that nothing has is refused as Jira does, and not said to be missing here', () => {
  const answer = makeJira().ask('POST /search/jql', { jql: 'preflightStat = ready' });
  expect(answer.status).toBe(400);
  expect(errorsOf(answer).errorMessages).toEqual([
    "Field 'preflightStat' does not exist or you do not have permission to view it.",
  ]);
});

test('a query without a condition is refused', () => {
  expect(makeJira().ask('POST /search/jql', { jql: 'order by key' }).status).toBe(400);
});

test('pages follow each other by a token, and the last says so', () => {
  const { ask } = makeJira();
  const page = (more: object) => bodyOf(ask('POST /search/jql', { jql: 'project = LEARN', maxResults: 2, ...more }));
  const first = page({});
  expect(first).toMatchObject({ isLast: false, issues: [{ id: expect.any(String) }, {}] });
  expect(page({ nextPageToken: first.nextPageToken })).toMatchObject({ isLast: true, issues: [{}] });
});

test('quotes in a text do not end it', () => {
  expect(keysFor('summary ~ "say \\"lights\\"" or summary ~ \'lights\'')).toEqual(['LEARN-1']);
});
