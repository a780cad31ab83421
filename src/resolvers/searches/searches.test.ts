import { asking, inPlayground, LEARN, REPORTER } from '../../testing/in-playground';

const save = { projectId: LEARN, search: 'incomplete', category: null, name: 'Lacking' };

test('the searches of a space know its names, its categories, and how many work items wait for their mark', async () => {
  const home = await inPlayground({ searchMarks: true });
  const ask = asking(home);
  const facts = { space: { id: LEARN, key: 'LEARN' }, fieldName: 'Preflight report', hasMarks: true };
  expect(await ask('searches/read')).toMatchObject({ ok: true, value: { ...facts, waiting: 2 } });
  await home.playground.advance(2 * 3_600);
  expect(await ask('searches/read', { projectId: LEARN })).toMatchObject({ ok: true, value: { ...facts, waiting: 0 } });
});

test('a Jira that does not know the index says no number, and the searches are there', async () => {
  const home = await inPlayground({ searchMarks: true });
  home.playground.run().site.app.properties = [];
  expect(await asking(home)('searches/read')).toMatchObject({ ok: true, value: { waiting: null, hasMarks: true } });
});

test('where no marks are wanted nothing waits for one', async () => {
  const home = await inPlayground();
  expect(await asking(home)('searches/read')).toMatchObject({ ok: true, value: { hasMarks: false, waiting: 0 } });
});

test('a filter is the caller’s own and private, and a second one of the name is refused', async () => {
  const home = await inPlayground({ searchMarks: true });
  const ask = asking(home);
  expect(await ask('searches/save', save)).toMatchObject({ ok: true, value: { name: 'Lacking' } });
  expect([...home.playground.run().site.filters.values()]).toMatchObject([
    { name: 'Lacking', ownerId: 'sample-site-admin', jql: expect.stringContaining('project = "LEARN"') },
  ]);
  expect(await ask('searches/save', save)).toMatchObject({ failure: { code: 'JIRA_REFUSED' } });
});

const refused: [string, object, string][] = [
  ['a space without settings', { projectId: '10202' }, 'NOT_FOUND'],
  ['a category that the policy does not have', { search: 'category', category: '" OR key = X' }, 'INVALID_INPUT'],
  ['no category', { search: 'category' }, 'INVALID_INPUT'],
  ['a search that is not offered', { search: 'everything' }, 'INVALID_INPUT'],
  ['an empty name', { name: '  ' }, 'INVALID_INPUT'],
];

test('nothing is saved for what is not offered, and for nobody but admins', async () => {
  const home = await inPlayground();
  const ask = asking(home);
  for (const [what, over, code] of refused)
    expect({ what, answer: await ask('searches/save', { ...save, ...over }) }).toMatchObject({
      what,
      answer: { failure: { code } },
    });
  expect(await ask('searches/save', save, REPORTER)).toMatchObject({ failure: { code: 'FORBIDDEN' } });
  expect(home.playground.run().site.filters.size).toBe(0);
});
