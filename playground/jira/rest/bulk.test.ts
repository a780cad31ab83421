import { bodyOf, makeJira, SITE_ADMIN, type TestJira } from '../testing/make-jira';

const priorityOf = (jira: TestJira, key: string) => bodyOf(jira.ask(`GET /issue/${key}`)).fields['priority'];
const BOTH = ['LEARN-1', 'LEARN-2'];

function run(jira: TestJira, kind: string, body: object) {
  const { taskId } = jira.ask(`POST /bulk/issues/${kind}`, body).body as { taskId: string };
  return jira.ask(`GET /bulk/queue/${taskId}`).body;
}
const editing = (more: object) => ({ selectedIssueIdsOrKeys: BOTH, selectedActions: ['priority'], ...more });
const toBlocker = editing({ editedFieldsInput: { priority: { priorityId: '10000' } } });

test('a bulk edit changes every work item and sends an event for each', () => {
  const jira = makeJira();
  expect(run(jira, 'fields', toBlocker)).toMatchObject({
    status: 'COMPLETE',
    progressPercent: 100,
    totalIssueCount: 2,
    processedAccessibleIssues: [expect.any(Number), expect.any(Number)],
  });
  expect(priorityOf(jira, 'LEARN-2')).toMatchObject({ name: 'Blocker' });
  expect(jira.events).toHaveLength(2);
});

test('it happens later, while people wait for the task', () => {
  const jira = makeJira();
  const waiting: (() => void)[] = [];
  jira.site.later = (work) => void waiting.push(work);
  const { taskId } = jira.ask('POST /bulk/issues/fields', toBlocker).body as { taskId: string };
  expect(jira.ask(`GET /bulk/queue/${taskId}`).body).toMatchObject({ status: 'ENQUEUED', progressPercent: 0 });
  for (const work of waiting) work();
  expect(jira.ask(`GET /bulk/queue/${taskId}`).body).toMatchObject({ status: 'COMPLETE' });
});

test('what cannot be changed is listed with its sentence', () => {
  const jira = makeJira();
  jira.ask('DELETE /screens/10302/tabs/10402/fields/priority', undefined, { as: SITE_ADMIN });
  const failed = run(jira, 'fields', toBlocker);
  expect(failed).toMatchObject({ processedAccessibleIssues: [] });
  expect(JSON.stringify(failed)).toContain('not on the appropriate screen');
  expect(run(jira, 'fields', { ...toBlocker, selectedIssueIdsOrKeys: ['NOPE-1'] })).toMatchObject({
    invalidOrInaccessibleIssueCount: 1,
  });
});

test('labels can be added in bulk, without mail', () => {
  const jira = makeJira();
  const labelsFields = [
    { fieldId: 'labels', bulkEditMultiSelectFieldOption: 'ADD', labels: [{ name: 'a' }, { name: 'b' }] },
  ];
  const body = { ...editing({ editedFieldsInput: { labelsFields } }), selectedActions: ['labels'] };
  jira.ask('POST /bulk/issues/fields', { ...body, sendBulkNotification: false }, { as: SITE_ADMIN });
  expect(bodyOf(jira.ask('GET /issue/LEARN-1')).fields).toMatchObject({ labels: ['a', 'b'] });
  expect(jira.site.mails).toEqual([]);
});

test('other fields are named as not emulated', () => {
  const answer = makeJira().ask('POST /bulk/issues/fields', editing({ editedFieldsInput: { dueDate: {} } }));
  expect(answer.status).toBe(501);
});

test('work items can be moved along their workflow in bulk', () => {
  const jira = makeJira();
  const bulkTransitionInputs = [{ selectedIssueIdsOrKeys: BOTH, transitionId: '21' }];
  expect(run(jira, 'transition', { bulkTransitionInputs })).toMatchObject({ processedAccessibleIssues: { length: 2 } });
  expect(bodyOf(jira.ask('GET /issue/LEARN-1')).fields).toMatchObject({ status: { name: 'Done' } });
});

test('a move takes a new key; the old one still finds it; no Create transition runs', () => {
  const jira = makeJira();
  const targetToSourcesMapping = { 'OPS,10001': { issueIdsOrKeys: ['LEARN-1'] } };
  expect(run(jira, 'move', { targetToSourcesMapping })).toMatchObject({ failedAccessibleIssues: {} });
  expect(jira.ask('GET /issue/LEARN-1').body).toMatchObject({ key: 'OPS-2' });
  const [moved] = jira.events;
  expect(moved).toMatchObject({ name: 'issue_moved' });
  expect(JSON.stringify(moved)).toContain('"field":"Key"');
});

test('a move to a scheme without the priority takes its default', () => {
  const jira = makeJira();
  jira.ask('PUT /issue/OPS-1', { fields: { priority: { id: '1' } } });
  run(jira, 'move', { targetToSourcesMapping: { 'LEARN,10001': { issueIdsOrKeys: ['OPS-1'] } } });
  expect(priorityOf(jira, 'OPS-1')).toMatchObject({ id: '3' });
});

test('the action validator runs in a bulk move', () => {
  const jira = makeJira();
  jira.ask('PUT /issue/OPS-1', { fields: { priority: { id: '10000' } } });
  const moved = run(jira, 'move', { targetToSourcesMapping: { 'LEARN,10001': { issueIdsOrKeys: ['OPS-1'] } } });
  expect(JSON.stringify(moved)).toContain('Fill in the report before this becomes a bug.');
});
