import { bodyOf, makeApp, makeJira, placeField, REPORT_FIELD } from '../testing/make-jira';

const integer = { type: 'integer' };
const category = { type: 'string', searchAlias: 'Category' };
const schema = {
  type: 'object',
  properties: {
    v: integer,
    about: { type: 'object', properties: { category } },
    tags: { type: 'array', searchAlias: 'Tags' },
    done: { type: 'boolean', searchAlias: 'Done' },
    note: { type: ['string', 'null'], searchAlias: 'Note' },
    one: { type: 'string', searchAlias: 'Twice' },
    other: { type: 'integer', searchAlias: 'Twice' },
  },
};
const value = { v: 1, about: { category: 'Learn IDE' }, tags: ['red', 'green'], done: true, note: 'n', one: 'x' };

function search(jql: string) {
  const [field] = makeApp().fields;
  const jira = makeJira(makeApp({ fields: [{ ...field!, schema }] }));
  placeField(jira);
  jira.ask('PUT /issue/LEARN-2', { fields: { [REPORT_FIELD]: value } });
  return jira.ask('POST /search/jql', { jql: `project = LEARN and ${jql}`, fields: ['key'] });
}

test.each([
  ['"Report".Category = "learn ide"'],
  ['Report.Category = "Learn IDE"'],
  ['cf[10058].Category ~ learn'],
  ['"Report".Tags = green'],
  ['"Report".Done = true'],
  ['Report ~ "learn green"'],
  ['customfield_10058 is not empty'],
])('%s finds the work item by its value', (jql) => {
  expect(bodyOf(search(jql)).issues.map(({ key }) => key)).toEqual(['LEARN-2']);
});

test('another value finds nothing', () => {
  expect(bodyOf(search('"Report".Category = Docs')).issues).toEqual([]);
});

test.each(['"Report".Nothing = 1', '"Report".Note = n', '"Report".Twice = x', '"Story points".Category = x'])(
  '%s: no such alias is emulated, and its name is said',
  (jql) => {
    const { status, body } = search(jql);
    expect(status).toBe(501);
    expect(JSON.stringify(body)).toContain(jql.split('.')[1]?.split(' ')[0]);
  },
);
