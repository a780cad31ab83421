import { callerOf } from './caller';

const project = { id: '10000', key: 'LEARN' };

test.each([
  ['a panel on a work item', { accountId: 'a', extension: { project, issue: { id: '77' } } }, 'a 10000 77'],
  ['a create dialog without a work item', { accountId: 'a', extension: { project } }, 'a 10000 null'],
  ['a create dialog with an empty work item', { accountId: 'a', extension: { project, issue: null } }, 'a 10000 null'],
  ['a work item of another shape', { accountId: 'a', extension: { project, issue: { id: 7 } } }, 'a 10000 null'],
  ['an admin page', { accountId: 'a', extension: { type: 'jira:adminPage' } }, 'a null null'],
  ['no context', undefined, 'null null null'],
])('%s', (_case, context, expected) => {
  const { accountId, projectId, issueId } = callerOf(context);
  expect([accountId, projectId, issueId].map(String).join(' ')).toBe(expected);
});
