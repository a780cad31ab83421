import { makeForm, makeRules } from '../testing/make-form';
import { applyChanges } from './apply-changes';
import type { View } from './view-methods';

const ALL = ['summary', 'description', 'priority', 'issuetype'];
const apply = (changes: Record<string, Record<string, unknown>>, registered = ALL) =>
  applyChanges(makeForm(), changes, registered, makeRules());

test.each([
  ['a name', 'summary', { fieldName: 'Bug title' }, { fieldName: 'Bug title' }],
  ['a description below the field', 'priority', { description: '3 left' }, { description: '3 left' }],
  ['a summary', 'summary', { value: 'S' }, { value: 'S' }],
  ['a priority, by its id', 'priority', { value: '2' }, { value: { id: '2', name: 'High' } }],
  ['a work type, by its id', 'issuetype', { value: '11' }, { value: { id: '11', name: 'Task' } }],
  ['a text as description', 'description', { value: 'D' }, { value: 'D' }],
  ['hiding', 'priority', { isVisible: false }, { isVisible: false }],
  ['locking', 'summary', { isReadOnly: true }, { isReadOnly: true }],
  ['requiring', 'description', { isRequired: true }, { isRequired: true }],
  [
    'hidden options',
    'priority',
    { optionsVisibility: { options: ['1'], isVisible: false } },
    { optionsVisibility: { options: ['1'], isVisible: false } },
  ],
])('a script sets %s', (_what, id, change, expected) => {
  const { form, errors } = apply({ [id]: change });
  expect(errors).toEqual([]);
  expect(form[id]).toMatchObject(expected);
});

test.each([
  ['a priority that the project lacks', 'priority', { value: '99' }, 'setValue'],
  ['a priority by its name', 'priority', { value: { id: '2', name: 'High' } }, 'setValue'],
  ['a number as summary', 'summary', { value: 7 }, 'setValue'],
  ['a number as name', 'summary', { fieldName: 7 }, 'setName'],
  ['a requirement on the summary', 'summary', { isRequired: true }, 'setRequired'],
  [
    'options of the description',
    'description',
    { optionsVisibility: { options: [], isVisible: true } },
    'setOptionsVisibility',
  ],
  ['a description of the work type', 'issuetype', { description: 'x' }, 'setDescription'],
])('%s is refused, and nothing changes', (_what, id, change, method) => {
  const { form, errors } = apply({ [id]: change });
  expect(errors).toMatchObject([{ type: 'FIELD_VALIDATION_FAILED', fieldId: id, fieldType: id, method }]);
  expect(form).toEqual(makeForm());
});

test('what the site requires cannot be made optional', () => {
  const rules = { ...makeRules(), requiredBySite: ['priority'] };
  const { errors } = applyChanges(makeForm(), { priority: { isRequired: false } }, ALL, rules);
  expect(errors).toMatchObject([{ method: 'setRequired' }]);
});

test.each([
  ['was not registered', 'priority'],
  ['is not in the form', 'customfield_7'],
])('a field that %s stays untouched', (_why, id) => {
  const { form, errors } = apply({ [id]: { description: 'x' } }, ['summary', 'customfield_7']);
  expect(errors).toMatchObject([{ type: 'APPLY_CHANGES_FOR_UNREGISTERED_FIELD', fieldId: id, fieldType: id }]);
  expect(form).toEqual(makeForm());
});

test('a refused setter leaves the rest of the batch in force', () => {
  const { form, errors } = apply({ priority: { value: '99', description: 'kept' }, summary: { value: 'S' } });
  expect(errors).toHaveLength(1);
  expect(form['priority']).toMatchObject({ value: { id: '3' }, description: 'kept' });
  expect(form['summary']?.value).toBe('S');
});

describe('each view takes its own setters, and refuses the others by name', () => {
  const HIDDEN = { optionsVisibility: { options: ['1'], isVisible: false } };
  const ask = (view: View, id: string, change: Record<string, unknown>) =>
    applyChanges(makeForm(), { [id]: change }, ALL, makeRules(view)).errors.map(({ message }) => message);

  test.each<[View, string, Record<string, unknown>]>([
    ['IssueView', 'priority', { ...HIDDEN, isReadOnly: true, isVisible: true, fieldName: 'P', value: '2' }],
    ['IssueView', 'summary', { value: 'S', isReadOnly: true }],
    ['IssueView', 'description', { value: 'D', fieldName: 'D' }],
    ['IssueTransition', 'priority', { ...HIDDEN, description: 'why', isRequired: true }],
    ['IssueTransition', 'issuetype', { value: '11' }],
  ])('%s: %s takes %o', (view, id, change) => {
    expect(ask(view, id, change)).toEqual([]);
  });

  test.each<[View, string, Record<string, unknown>, string]>([
    ['IssueView', 'priority', { description: 'why' }, 'setDescription does not work on priority in IssueView.'],
    ['IssueView', 'priority', { isRequired: true }, 'setRequired does not work on priority in IssueView.'],
    ['IssueView', 'summary', { fieldName: 'S' }, 'setName does not work on summary in IssueView.'],
    ['IssueView', 'issuetype', { value: '11' }, 'setValue does not work on issuetype in IssueView.'],
    ['IssueTransition', 'summary', { isRequired: true }, 'setRequired does not work on summary in IssueTransition.'],
  ])('%s: %s refuses %o', (view, id, change, complaint) => {
    expect(ask(view, id, change)).toEqual([complaint]);
  });

  test('more than a hundred options at once are refused where Jira says so', () => {
    const options = Array.from({ length: 101 }, (_, n) => `${n}`);
    const many = { optionsVisibility: { options, isVisible: false } };
    expect(ask('IssueView', 'priority', many)).toEqual(['IssueView takes at most 100 options at once.']);
    expect(ask('IssueTransition', 'priority', many)).toHaveLength(1);
    expect(ask('GIC', 'priority', many)).toEqual([]);
  });
});
