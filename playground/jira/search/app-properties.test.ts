import type { AppProperty } from '../installed-app';
import { bodyOf, errorsOf, makeApp, makeJira } from '../testing/make-jira';

const values: AppProperty['values'] = [
  { path: 'state', type: 'string', searchAlias: 'stand' },
  { path: 'count', type: 'number', searchAlias: 'standCount' },
  { path: 'open', type: 'text', searchAlias: 'standOpen' },
  { path: 'at.day', type: 'date', searchAlias: 'standDay' },
];
const held = {
  'LEARN-1': { state: 'ready', count: 10, open: '', at: { day: '2026-01-02' } },
  'LEARN-2': { state: 'open', count: 9, open: 'os searched-guides', at: { day: '2026-01-09' }, unindexed: 'x' },
};

function search(jql: string) {
  const jira = makeJira(makeApp({ properties: [{ propertyKey: 'stand', values }] }));
  for (const [key, value] of Object.entries(held)) jira.ask(`PUT /issue/${key}/properties/stand`, value);
  return jira.ask('POST /search/jql', { jql, fields: ['key'] });
}

test.each([
  ['stand = ready', ['LEARN-1']],
  ['STAND = Ready', ['LEARN-1']],
  ["issue.property['stand'].state = open", ['LEARN-2']],
  ['issue.property[stand].count >= 10', ['LEARN-1']],
  ['standCount > 8 and standCount < 9.5', ['LEARN-2']],
  ['standCount != 9', ['LEARN-1']],
  ['standOpen ~ "searched-guides"', ['LEARN-2']],
  ['standOpen ~ searched', ['LEARN-2']],
  ['standOpen ~ refreshed', []],
  ['standDay >= "2026-01-05"', ['LEARN-2']],
  ['standCount >= 0 order by standCount asc', ['LEARN-2', 'LEARN-1']],
  ['project = LEARN and standCount is empty', ['LEARN-3']],
  ['project = LEARN and standOpen is empty order by key asc', ['LEARN-1', 'LEARN-3']],
])('%s', (jql, keys) => {
  expect(bodyOf(search(jql)).issues.map(({ key }) => key)).toEqual(keys);
});

test.each([
  ['stand ~ rea', "The operator '~' is not supported by the 'stand' field."],
  ['standOpen = os', "The operator '=' is not supported by the 'standOpen' field."],
  ['standCount = many', "The value 'many' is not valid for the field 'standCount'."],
  ['standing = ready', "Field 'standing' does not exist or you do not have permission to view it."],
  [
    'issue.property[stand].unindexed = x',
    "Field 'issue.property[stand].unindexed' does not exist or you do not have permission to view it.",
  ],
])('%s is refused', (jql, message) => {
  const answer = search(jql);
  expect(answer.status).toBe(400);
  expect(errorsOf(answer).errorMessages).toEqual([message]);
});

test('texts have no order', () => {
  expect(search('standCount >= 0 order by stand').status).toBe(501);
});
