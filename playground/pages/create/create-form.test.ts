import { adfOfText } from '../forms/adf';
import type { MetaField } from '../jira/create-meta';
import { makeForm, PRIORITIES, TYPES } from '../testing/make-form';
import { createBody, createForm, missingFields } from './create-form';

const [bug] = TYPES;
const project = { id: '100', key: 'LEARN', name: 'Learn' };
const META: MetaField[] = [
  { fieldId: 'summary', name: 'Summary', required: true },
  { fieldId: 'description', name: 'Description', required: false },
  { fieldId: 'priority', name: 'Priority', required: false, allowedValues: PRIORITIES, defaultValue: { id: '3' } },
  { fieldId: 'customfield_1', name: 'Preflight report', required: false },
  { fieldId: 'components', name: 'Components', required: true },
];
const make = (meta = META, before = {}) =>
  createForm(meta, { types: TYPES, type: bug!, reportFieldId: 'customfield_1', before });

test('the form holds what the create screen shows, with its defaults', () => {
  const { form, report, notDrawn, rules } = make();
  expect(Object.keys(form)).toEqual(['summary', 'description', 'priority', 'issuetype']);
  expect(form['priority']?.value).toEqual({ id: '3', name: 'Medium' });
  expect(rules).toEqual({
    view: 'GIC',
    options: { issuetype: TYPES, priority: PRIORITIES },
    requiredBySite: ['summary'],
  });
  expect(report?.fieldId).toBe('customfield_1');
  expect(notDrawn.map(({ name }) => name)).toEqual(['Components']);
});

test('a field that the screen lacks is not there', () => {
  const { form, report } = make(META.filter(({ fieldId }) => fieldId === 'summary'));
  expect(form['priority']).toBeUndefined();
  expect(report).toBeNull();
});

test('another work type keeps what was typed and a priority that it still offers', () => {
  const before = makeForm();
  before['summary']!.value = 'typed';
  before['priority']!.value = PRIORITIES[0];
  expect(make(META, before).form).toMatchObject({ summary: { value: 'typed' }, priority: { value: PRIORITIES[0] } });
  const fewer = META.map((one) => (one.fieldId === 'priority' ? { ...one, allowedValues: PRIORITIES.slice(1) } : one));
  expect(make(fewer, before).form['priority']?.value).toEqual({ id: '3', name: 'Medium' });
});

test.each([
  ['an empty summary', '', ['summary']],
  ['blanks only', '  ', ['summary']],
  ['a summary', 'S', []],
])('%s: what is missing', (_case, value, expected) => {
  const form = makeForm();
  form['summary']!.value = value;
  expect(missingFields(form).map(({ fieldId }) => fieldId)).toEqual(expected);
});

test('a field that only the form script requires is missed too', () => {
  const form = makeForm();
  form['summary']!.value = 'S';
  form['description']!.isRequired = true;
  expect(missingFields(form).map(({ fieldId }) => fieldId)).toEqual(['description']);
});

test('the body holds ids, the description as a document, and the report as it was submitted', () => {
  const form = makeForm();
  form['summary']!.value = 'S';
  form['description']!.value = adfOfText('D');
  expect(
    createBody(project, form, { report: { fieldId: 'customfield_1', value: { schemaVersion: 1 } }, parent: 'LEARN-1' }),
  ).toEqual({
    fields: {
      project: { id: '100' },
      parent: { key: 'LEARN-1' },
      issuetype: { id: '10' },
      summary: 'S',
      description: adfOfText('D'),
      priority: { id: '3' },
      customfield_1: { schemaVersion: 1 },
    },
  });
});

test('what is empty, absent or never submitted is left out; what is hidden is sent', () => {
  const form = makeForm();
  form['priority']!.isVisible = false;
  const { fields } = createBody(project, form, { report: { fieldId: 'customfield_1', value: undefined } });
  expect(Object.keys(fields)).toEqual(['project', 'issuetype', 'summary', 'priority']);
});
