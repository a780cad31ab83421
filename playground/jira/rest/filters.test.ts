import { bodyOf, errorsOf, makeJira, REPORTER, SITE_ADMIN } from '../testing/make-jira';

const jql = 'project = LEARN AND priority = Blocker';

test('a filter is kept for its owner, who can read it', () => {
  const { ask } = makeJira();
  const made = ask('POST /filter', { name: 'Mine', jql });
  expect(made).toMatchObject({ status: 200, body: { name: 'Mine', jql, owner: { accountId: REPORTER } } });
  const { id } = bodyOf(made);
  expect(ask(`GET /filter/${id}`).body).toMatchObject({ name: 'Mine', jql });
  expect(ask(`GET /filter/${id}`, undefined, { as: SITE_ADMIN }).status).toBe(400);
});

test('one name is one filter of a person, and another person may have it too', () => {
  const { ask } = makeJira();
  ask('POST /filter', { name: 'Mine', jql });
  const again = ask('POST /filter', { name: 'Mine', jql });
  expect([again.status, errorsOf(again).errors]).toEqual([
    400,
    { filterName: 'Filter with same name already exists.' },
  ]);
  expect(ask('POST /filter', { name: 'Mine', jql }, { as: SITE_ADMIN }).status).toBe(200);
});

test.each(['project = = LEARN', 'preflihgtState = ready'])('%s cannot be kept', (wrong) => {
  expect(makeJira().ask('POST /filter', { name: 'Mine', jql: wrong }).status).toBe(400);
});
