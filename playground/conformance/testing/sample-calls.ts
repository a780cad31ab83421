import {
  LEAD,
  newBug,
  PROJECT_ADMIN,
  REPORT_FIELD,
  REPORTER,
  SITE_ADMIN,
  type Asking,
} from '../../jira/testing/make-jira';

export type SampleCall = { call: string; body?: unknown; asking?: Asking };

const admin = { as: SITE_ADMIN };
const app = { as: 'app' };
const adf = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Hello' }] }] };
const learnBug = { projectAndIssueTypes: [{ projectId: '10201', issueTypeId: '10001' }] };

/**
 * Calls that answer well on the sample site when they are made in this order: every endpoint but those whose address or body
 * holds what an earlier answer gave (record-samples.ts makes them).
 */
export const sampleCalls: SampleCall[] = [
  { call: 'GET /myself' },
  { call: `GET /user?accountId=${LEAD}` },
  { call: 'GET /user/search?query=lee' },
  { call: `GET /user/bulk?accountId=${LEAD}&maxResults=50` },
  { call: `GET /user/groups?accountId=${LEAD}` },
  { call: 'GET /groups/picker?query=coach&maxResults=20' },
  { call: 'GET /group/bulk?groupId=group-coaches&maxResults=50', asking: admin },
  { call: 'GET /mypermissions?permissions=ADMINISTER,EDIT_ISSUES&projectKey=LEARN' },
  {
    call: 'POST /permissions/check',
    body: {
      accountId: REPORTER,
      globalPermissions: ['ADMINISTER'],
      projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10201], issues: [10001] }],
    },
    asking: admin,
  },

  { call: 'GET /project/search?query=lea&startAt=0&maxResults=50&orderBy=name' },
  { call: 'GET /project/LEARN' },
  { call: 'GET /project/10203' },
  { call: 'GET /project/LEARN/statuses' },
  { call: 'GET /project/LEARN/role', asking: admin },
  { call: 'GET /project/LEARN/role/10100', asking: admin },
  { call: 'GET /project/LEARN/properties' },
  { call: 'PUT /project/LEARN/properties/sample', body: { rows: [1] }, asking: { as: PROJECT_ADMIN } },
  { call: 'GET /project/LEARN/properties/sample' },
  { call: 'DELETE /project/LEARN/properties/sample', asking: { as: PROJECT_ADMIN } },

  { call: 'GET /issuetype' },
  { call: 'GET /issuetype/project?projectId=10201' },
  { call: 'GET /status' },
  { call: 'GET /issue/createmeta/LEARN/issuetypes' },
  { call: 'GET /issue/createmeta/LEARN/issuetypes/10001' },

  { call: 'GET /priority' },
  { call: 'GET /priority/search?startAt=0&maxResults=50&projectId=10201' },
  { call: 'GET /priority/3' },
  { call: 'GET /priorityscheme' },
  { call: 'GET /priorityscheme/10701/priorities' },
  { call: 'GET /priorityscheme/10701/projects' },

  { call: 'GET /field' },
  { call: 'GET /field/search?query=prior' },
  { call: 'POST /screens/10301/tabs/10401/fields', body: { fieldId: REPORT_FIELD }, asking: admin },
  { call: 'POST /screens/10302/tabs/10402/fields', body: { fieldId: REPORT_FIELD }, asking: admin },
  { call: `GET /field/${REPORT_FIELD}/screens`, asking: admin },
  {
    call: `PUT /app/field/${REPORT_FIELD}/value?generateChangelog=true`,
    body: { updates: [{ issueIds: [10001], value: { v: 1 } }] },
    asking: app,
  },
  {
    call: `PUT /app/field/${REPORT_FIELD}/value?generateChangelog=true`,
    body: { updates: [{ issueIds: [10001], value: null }] },
    asking: app,
  },

  { call: 'GET /screens?maxResults=100', asking: admin },
  { call: 'GET /screens/10301/availableFields', asking: admin },
  { call: 'GET /screens/10301/tabs', asking: admin },
  { call: 'GET /screens/10301/tabs/10401/fields', asking: admin },
  { call: 'DELETE /screens/10302/tabs/10402/fields/priority', asking: admin },
  { call: 'POST /screens/10301/tabs/10401/fields/priority/move', body: { after: 'summary' }, asking: admin },
  { call: 'GET /screenscheme?id=10501', asking: admin },
  { call: 'GET /issuetypescreenscheme', asking: admin },
  { call: 'GET /issuetypescreenscheme/mapping?issueTypeScreenSchemeId=10601', asking: admin },
  { call: 'GET /issuetypescreenscheme/project?projectId=10201', asking: admin },
  { call: 'GET /issuetypescreenscheme/10601/project', asking: admin },

  { call: 'POST /issue', body: newBug({ description: adf, labels: ['a'], [REPORT_FIELD]: { v: 1 } }) },
  { call: 'POST /issue/bulk', body: { issueUpdates: [newBug(), newBug({ summary: '' })] } },
  { call: 'POST /issue/bulkfetch', body: { issueIdsOrKeys: ['LEARN-1', 'LEARN-2'], fields: ['summary', 'priority'] } },
  { call: 'PUT /issue/LEARN-2?notifyUsers=false', body: { fields: { summary: 'Another' } }, asking: admin },
  { call: 'GET /issue/LEARN-4' },
  { call: 'GET /issue/LEARN-1?fields=summary&properties=sample&expand=renderedFields' },
  { call: 'GET /issue/LEARN-1?fields=priority&expand=changelog' },
  { call: 'GET /issue/LEARN-2/changelog' },
  {
    call: 'POST /changelog/bulkfetch',
    body: { issueIdsOrKeys: ['LEARN-2'], fieldIds: ['summary'], maxResults: 100 },
  },
  { call: 'GET /issue/LEARN-1/editmeta' },
  { call: 'POST /issue/LEARN-1/comment', body: { body: adf } },
  { call: 'GET /issue/LEARN-1/comment' },
  { call: 'PUT /issue/LEARN-1/properties/sample', body: { a: 1 } },
  { call: 'GET /issue/LEARN-1/properties' },
  { call: 'GET /issue/LEARN-1/properties/sample' },
  { call: 'DELETE /issue/LEARN-1/properties/sample' },
  { call: 'POST /issue/LEARN-1/watchers', body: REPORTER },
  { call: 'GET /issue/LEARN-1/watchers' },
  { call: 'GET /issueLinkType' },
  {
    call: 'POST /issueLink',
    body: { type: { id: '10003' }, inwardIssue: { key: 'LEARN-1' }, outwardIssue: { key: 'LEARN-2' } },
  },
  { call: 'GET /issue/LEARN-1/transitions?expand=transitions.fields' },
  { call: 'POST /issue/LEARN-2/transitions', body: { transition: { id: '11' }, fields: { priority: { id: '3' } } } },
  { call: 'GET /search/jql?jql=project%3DLEARN&fields=summary,status,reporter&maxResults=2' },
  { call: 'POST /search/jql', body: { jql: 'project = LEARN', maxResults: 2, fields: ['*all'] } },
  { call: 'POST /search/jql', body: { jql: 'project = LEARN' } },
  { call: 'POST /search/approximate-count', body: { jql: 'project = LEARN' } },

  {
    call: 'POST /uiModifications',
    body: {
      name: 'sample',
      data: '{}',
      contexts: [{ projectId: '10201', issueTypeId: '10001', viewType: 'GIC' }],
    },
    asking: app,
  },
  { call: 'GET /uiModifications?expand=data,contexts&startAt=0&maxResults=100', asking: app },

  { call: 'GET /workflows/capabilities?projectId=10201&issueTypeId=10001', asking: admin },
  { call: 'POST /workflows', body: learnBug, asking: admin },
  { call: 'GET /workflows/search?expand=values.transitions&startAt=0&maxResults=50', asking: admin },
  { call: 'GET /workflows/search', asking: admin },
];

/** Calls that begin a task. */
export const bulkCalls: SampleCall[] = [
  {
    call: 'POST /bulk/issues/fields',
    body: {
      selectedIssueIdsOrKeys: ['LEARN-1'],
      selectedActions: ['priority'],
      editedFieldsInput: { priority: { priorityId: '2' } },
      sendBulkNotification: false,
    },
  },
  {
    call: 'POST /bulk/issues/transition',
    body: { bulkTransitionInputs: [{ selectedIssueIdsOrKeys: ['LEARN-1'], transitionId: '21' }] },
  },
  {
    call: 'POST /bulk/issues/move',
    body: {
      targetToSourcesMapping: {
        'OPS,10001': {
          issueIdsOrKeys: ['LEARN-3'],
          inferFieldDefaults: true,
          inferStatusDefaults: true,
          inferSubtaskTypeDefault: true,
          inferClassificationDefaults: true,
        },
      },
    },
  },
];
