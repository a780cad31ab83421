import { bodyOf, LEAD, makeJira, type TestJira } from '../testing/make-jira';

/** Two changes of LEARN-2 and one of LEARN-1. */
function changed(): TestJira {
  const jira = makeJira();
  jira.ask('PUT /issue/LEARN-2', { fields: { priority: { id: '10000' } } });
  jira.ask('PUT /issue/LEARN-2', { fields: { summary: 'Another', labels: ['a'] } }, { as: LEAD });
  jira.ask('PUT /issue/LEARN-1', { fields: { priority: { id: '4' } } });
  return jira;
}

test('the changelog names who changed what, with ids and words', () => {
  const { values } = bodyOf(changed().ask('GET /issue/LEARN-2/changelog'));
  expect(values).toMatchObject([
    {
      author: { accountId: 'sample-reporter' },
      items: [{ field: 'priority', from: '3', fromString: 'Medium', to: '10000', toString: 'Blocker' }],
    },
    { author: { accountId: 'sample-lead' }, items: [{ fieldId: 'summary' }, { fieldId: 'labels' }] },
  ]);
});

type Logs = { issueChangeLogs: { issueId: string; changeHistories: unknown[] }[]; nextPageToken?: string };
const fetchMany = (jira: TestJira, asked: object): Logs =>
  jira.ask('POST /changelog/bulkfetch', { issueIdsOrKeys: ['LEARN-1', 'LEARN-2', 'LEARN-3'], ...asked }).body as Logs;

test.each([
  [{}, [1, 2]],
  [{ fieldIds: ['priority'] }, [1, 1]],
  [{ fieldIds: ['labels'] }, [1]],
])('many changelogs at once, asked with %j', (asked, counts) => {
  const { issueChangeLogs } = fetchMany(changed(), asked);
  expect(issueChangeLogs.map(({ changeHistories }) => changeHistories.length)).toEqual(counts);
});

test('they come in pages', () => {
  const jira = changed();
  const first = fetchMany(jira, { maxResults: 2 });
  expect(first.nextPageToken).toBe('2');
  expect(fetchMany(jira, { maxResults: 2, nextPageToken: '2' })).toMatchObject({
    issueChangeLogs: [{ changeHistories: { length: 1 } }],
  });
});

test('a work item comes with its latest changes first, where they are asked for', () => {
  const jira = makeJira();
  for (const id of ['2', '4']) jira.ask('PUT /issue/LEARN-2', { fields: { priority: { id } } });
  expect(jira.ask('GET /issue/LEARN-2?fields=priority&expand=changelog').body).toMatchObject({
    changelog: { total: 2, histories: [{ items: [{ from: '2', to: '4' }] }, { items: [{ from: '3', to: '2' }] }] },
  });
  expect(jira.ask('GET /issue/LEARN-2').body).not.toHaveProperty('changelog');
});
