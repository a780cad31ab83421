import type { WorkItem } from '../jira/work-item';
import { makeField } from '../testing/make-form';
import { transitionBody } from './transition-body';

const item: WorkItem = { id: '7', key: 'L-7', fields: { summary: 'Dark', priority: { id: '2', name: 'High' } } };
const fields = (priorityId: string) => ({ priority: makeField('priority', { value: { id: priorityId, name: 'x' } }) });

test('only what differs from the work item is sent, choices by their id', () => {
  expect(transitionBody('11', { item, fields: fields('1'), report: null })).toEqual({
    transition: { id: '11' },
    fields: { priority: { id: '1' } },
  });
  expect(transitionBody('11', { item, fields: fields('2'), report: null }).fields).toEqual({});
});

test('a report is sent as it was submitted, and not at all where it never was', () => {
  const report = { fieldId: 'customfield_1', value: { schemaVersion: 1 } };
  expect(transitionBody('11', { item, fields: {}, report }).fields).toEqual({ customfield_1: { schemaVersion: 1 } });
  const silent = { ...report, value: undefined };
  expect(transitionBody('11', { item, fields: {}, report: silent }).fields).toEqual({});
});
