import type { WorkItem } from '../jira/work-item';
import { PRIORITIES } from '../testing/make-form';
import { followItem, openItemForm } from './item-form';

const item: WorkItem = {
  id: '77',
  key: 'LEARN-7',
  fields: { summary: 'Dark', priority: { id: '2', name: 'High' }, customfield_1: { schemaVersion: 1 } },
};
const meta = [
  { fieldId: 'priority', name: 'Priority', required: false, allowedValues: PRIORITIES, defaultValue: { id: '3' } },
  { fieldId: 'customfield_1', name: 'Preflight report', required: false },
  { fieldId: 'assignee', name: 'Assignee', required: false },
];
const open = (over: Partial<WorkItem['fields']> = {}) => {
  const told: unknown[] = [];
  const form = openItemForm(
    { ...item, fields: { ...item.fields, ...over } },
    {
      ...{ view: 'IssueView' as const, meta, modifications: [{ id: 'u1', data: '' }], reportFieldId: 'customfield_1' },
      note: () => undefined,
      onScriptValue: (id, value) => told.push([id, value]),
    },
  );
  const script = (fieldsChanges: Record<string, Record<string, unknown>>) => {
    const { actions } = form.uim!.internalApi();
    actions.registerFields({ fields: ['priority'], changeId: 'on-init' });
    actions.submit({ changeId: 'on-init', fieldsChanges });
  };
  return { form, told, script, priority: () => form.state.get()['priority'] };
};

test('it holds what the work item has, not the defaults of a new one', () => {
  expect(open().priority()?.value).toEqual({ id: '2', name: 'High' });
  expect(open({ priority: null }).priority()?.value).toBeNull();
  const { form } = open();
  expect([form.report?.name, form.notDrawn.map(({ name }) => name)]).toEqual(['Preflight report', ['Assignee']]);
});

test('a value that the script sets is told, what it does to the options is not', () => {
  const { script, told } = open();
  script({ priority: { value: '3', optionsVisibility: { options: ['1'], isVisible: false } } });
  expect(told).toEqual([['priority', { id: '3', name: 'Medium' }]]);
});

test('a work item that was read anew brings its value, and the script’s options stay hidden', () => {
  const { form, script, priority } = open();
  const hidden = { options: ['1'], isVisible: false };
  script({ priority: { optionsVisibility: hidden } });
  followItem(form, { ...item, fields: { priority: { id: '3', name: 'Medium' } } });
  expect(priority()).toMatchObject({ value: { id: '3', name: 'Medium' }, optionsVisibility: hidden });
});

test('without anything registered no script runs', () => {
  const given = { meta, modifications: [], reportFieldId: 'customfield_1', note: () => undefined };
  expect(openItemForm(item, { ...given, view: 'IssueTransition' }).uim).toBeNull();
});
