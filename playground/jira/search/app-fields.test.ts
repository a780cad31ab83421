import { bodyOf, errorsOf, makeApp, makeJira, placeField, REPORT_FIELD } from '../testing/make-jira';

const integer = { type: 'integer' };
const category = { type: 'string', searchAlias: 'Category' };
const schema = {
  type: 'object',
  properties: {
    v: integer,
    about: { type: 'object', properties: { category } },
    tags: { type: 'array', searchAlias: 'Tags', items: { type: 'string' } },
    os: { type: 'string', searchType: 'text', searchAlias: 'OS' },
    seen: { type: 'string', searchType: 'date', searchAlias: 'Seen' },
    count: { type: 'integer', searchAlias: 'Count' },
    done: { type: 'boolean', searchAlias: 'Done' },
    note: { type: ['string', 'null'], searchAlias: 'Note' },
    one: { type: 'string', searchAlias: 'Twice' },
    other: { type: 'integer', searchAlias: 'Twice' },
  },
};
const about = { category: 'Learn IDE' };
const answers = { os: 'macOS Sierra 10.12', seen: '2026-01-10', count: 3 };
const value = { v: 1, about, tags: ['red', 'green'], done: true, note: 'n', one: 'x', ...answers };

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
  ['cf[10058].Category is not empty'],
  ['"Report".OS ~ "sierra MACOS"'],
  ['"Report".Count > 2 and "Report".Count = 3.0'],
  ['"Report".Seen >= "2026-01-10"'],
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

test.each([
  ['"Report".Nothing = 1', "Field 'Report.Nothing' does not exist or you do not have permission to view it."],
  ['"Report".Note = n', "Field 'Report.Note' does not exist or you do not have permission to view it."],
  ['"Report".Twice = x', "Field 'Report.Twice' does not exist or you do not have permission to view it."],
  [
    '"Story points".Category = x',
    "Field 'Story points.Category' does not exist or you do not have permission to view it.",
  ],
  ['"Report".Category ~ learn', "The operator '~' is not supported by the 'Report.Category' field."],
  ['"Report".OS = "macOS Sierra 10.12"', "The operator '=' is not supported by the 'Report.OS' field."],
  ['"Report".Category > a', "The operator '>' is not supported by the 'Report.Category' field."],
  ['"Report".Count = three', "The value 'three' is not valid for the field 'Report.Count'."],
  ['"Report".Seen > soon', "The date value 'soon' for field 'Report.Seen' is invalid."],
])('%s is refused', (jql, message) => {
  const answer = search(jql);
  expect(answer.status).toBe(400);
  expect(errorsOf(answer).errorMessages).toEqual([message]);
});
