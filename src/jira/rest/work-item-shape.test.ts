import { askedFields, Found, workItemFrom } from './work-item-shape';

const site = { reportField: 'customfield_1', rulingField: 'customfield_2', appId: 'app' };
const fields = { project: { id: '10' }, issuetype: { id: '1' }, created: '2026-01-15T12:00:00.000+0000' };
const itemOf = (over: object, histories: object[] = []) =>
  workItemFrom(Found.parse({ id: '77', fields: { ...fields, ...over }, changelog: { histories } }), site);
const history = (id: string, items: object[], over: object = {}) => ({
  ...{ id, created: `2026-01-15T12:00:0${id}.000+0000`, items },
  ...over,
});

test('only changes of the priority count, newest first, with or without an author and a value before', () => {
  const { changes } = itemOf({}, [
    history('1', [{ field: 'priority', from: '3', to: '1' }], { author: { accountId: 'riley' } }),
    history('3', [{ field: 'priority', to: '2' }], { author: null }),
    history('2', [{ field: 'summary', fromString: 'a' }, { field: 'Preflight report' }]),
  ]);
  expect(changes).toMatchObject([
    { id: '3', authorId: null, from: null, to: '2' },
    { id: '1', authorId: 'riley', from: '3', to: '1' },
  ]);
});

test.each([
  ['a changelog that Jira leaves out', undefined],
  ['one without any history', { histories: [] }],
])('%s is no change', (_name, changelog) => {
  expect(workItemFrom(Found.parse({ id: '77', fields, changelog }), site).changes).toEqual([]);
});

test('a space without the field on its screens has no field, and an empty one has', () => {
  expect(itemOf({})).toMatchObject({ hasField: false, report: null, showsRuling: false });
  expect(itemOf({ customfield_1: null, customfield_2: null })).toMatchObject({ hasField: true, showsRuling: false });
  expect(itemOf({ customfield_2: { schemaVersion: 1 } })).toMatchObject({ showsRuling: true });
});

test('a site without the field of rulings is not asked for it', () => {
  expect(askedFields({ ...site, rulingField: null })).not.toContain('customfield_2');
  expect(askedFields(site)).toContain('customfield_2');
});
