import { bodyOf, makeJira, placeField, PROJECT_ADMIN, REPORT_FIELD, REPORTER, SITE_ADMIN } from '../testing/make-jira';

const admin = { as: SITE_ADMIN };

test('createmeta lists the priorities of the scheme, in its order, and the one that is chosen', () => {
  const meta = bodyOf(makeJira().ask('GET /issue/createmeta/LEARN/issuetypes/10001'));
  const priority = meta.fields.find(({ fieldId }) => fieldId === 'priority');
  expect(priority?.allowedValues?.map(({ name }) => name)).toEqual(['Blocker', 'High', 'Medium', 'Low']);
  expect(priority).toMatchObject({ hasDefaultValue: true, defaultValue: { name: 'Medium' } });
});

test('the report field stands in createmeta once it is on the screen', () => {
  const jira = makeJira();
  const ids = () =>
    bodyOf(jira.ask('GET /issue/createmeta/10201/issuetypes/10001')).fields.map(({ fieldId }) => fieldId);
  expect(ids()).not.toContain(REPORT_FIELD);
  placeField(jira);
  expect(ids()).toContain(REPORT_FIELD);
});

test('a field on one screen is on no other', () => {
  const { ask } = makeJira();
  ask('POST /screens/10301/tabs/10401/fields', { fieldId: REPORT_FIELD }, admin);
  expect(bodyOf(ask(`GET /field/${REPORT_FIELD}/screens`, undefined, admin)).values).toEqual([
    { id: 10_301, name: 'LEARN: Create screen', description: '', tab: { id: 10_401, name: 'Field tab' } },
  ]);
});

test('a field cannot be put on one screen twice, and can be taken off again', () => {
  const { ask } = makeJira();
  const add = () => ask('POST /screens/10301/tabs/10401/fields', { fieldId: REPORT_FIELD }, admin).status;
  expect([add(), add()]).toEqual([200, 400]);
  expect(ask(`DELETE /screens/10301/tabs/10401/fields/${REPORT_FIELD}`, undefined, admin).status).toBe(204);
  expect(add()).toBe(200);
});

test('the way from a project to its screens can be followed', () => {
  const { ask } = makeJira();
  const values = (call: string) => bodyOf(ask(call, undefined, admin)).values;
  expect(values('GET /issuetypescreenscheme/project?projectId=10201')).toMatchObject([
    { issueTypeScreenScheme: { id: '10601' }, projectIds: ['10201'] },
  ]);
  expect(values('GET /issuetypescreenscheme/mapping?issueTypeScreenSchemeId=10601')).toEqual([
    { issueTypeScreenSchemeId: '10601', issueTypeId: 'default', screenSchemeId: '10501' },
  ]);
  expect(values('GET /screenscheme?id=10501')).toMatchObject([{ screens: { default: 10_302, create: 10_301 } }]);
});

test('a team-managed project has no screens to find', () => {
  const found = makeJira().ask('GET /issuetypescreenscheme/project?projectId=10203', undefined, admin);
  expect(bodyOf(found).values).toEqual([]);
});

test('priorities come highest first, and by project only those of its scheme', () => {
  const { ask } = makeJira();
  const names = (query: string) => bodyOf(ask(`GET /priority/search${query}`)).values.map(({ name }) => name);
  expect(names('')).toEqual(['Highest', 'Blocker', 'High', 'Medium', 'Low', 'Lowest']);
  expect(names('?projectId=10201')).toEqual(['Blocker', 'High', 'Medium', 'Low']);
});

test('a project property belongs to who administers the project', () => {
  const { ask } = makeJira();
  const write = (as: string, value: unknown = { rows: [] }) =>
    ask('PUT /project/LEARN/properties/gate', value, { as }).status;
  expect([write(REPORTER), write(PROJECT_ADMIN), write(PROJECT_ADMIN)]).toEqual([403, 201, 200]);
  expect(write(PROJECT_ADMIN, 'x'.repeat(33_000))).toBe(400);
  expect(ask('GET /project/10201/properties/gate').body).toEqual({ key: 'gate', value: { rows: [] } });
  expect(ask('DELETE /project/LEARN/properties/gate', undefined, { as: PROJECT_ADMIN }).status).toBe(204);
  expect(ask('GET /project/LEARN/properties/gate').status).toBe(404);
});

test.each([
  [REPORTER, false, false],
  [PROJECT_ADMIN, true, false],
  [SITE_ADMIN, true, true],
])('%s: administers projects %s, administers Jira %s', (as, project, site) => {
  const answer = makeJira().ask('GET /mypermissions?permissions=ADMINISTER_PROJECTS,ADMINISTER', undefined, { as });
  expect(answer.body).toMatchObject({
    permissions: { ADMINISTER_PROJECTS: { havePermission: project }, ADMINISTER: { havePermission: site } },
  });
});

test('asking what somebody else may do needs an administrator', () => {
  const { ask } = makeJira();
  const body = {
    accountId: REPORTER,
    globalPermissions: ['ADMINISTER'],
    projectPermissions: [{ permissions: ['EDIT_ISSUES'], projects: [10_201, 1] }],
  };
  expect(ask('POST /permissions/check', body, { as: PROJECT_ADMIN }).status).toBe(403);
  expect(ask('POST /permissions/check', body, admin).body).toEqual({
    globalPermissions: [],
    projectPermissions: [{ permission: 'EDIT_ISSUES', projects: [10_201], issues: [] }],
  });
});

const script = (context: object) => ({ name: 'Script', data: '{}', contexts: [context] });
test.each([
  ['a whole context', { projectId: '10201', issueTypeId: '10001', viewType: 'GIC' }, 201],
  ['a context for all work types', { projectId: '10201', viewType: 'GIC' }, 201],
  ['a context that leaves two parts open', { viewType: 'GIC' }, 400],
  ['an unknown project', { projectId: '1', issueTypeId: '10001', viewType: 'GIC' }, 404],
  ['an unknown view', { projectId: '10201', issueTypeId: '10001', viewType: 'Board' }, 400],
])('a form script with %s', (_, context, status) => {
  expect(makeJira().ask('POST /uiModifications', script(context), { as: 'app' }).status).toBe(status);
});

test('data of a form script ends at 50,000 characters', () => {
  const body = { ...script({ projectId: '10201', viewType: 'GIC' }), data: 'x'.repeat(50_001) };
  expect(makeJira().ask('POST /uiModifications', body, { as: 'app' }).status).toBe(400);
});

test('a change of a form script keeps what it does not name', () => {
  const { ask } = makeJira();
  const { id } = bodyOf(ask('POST /uiModifications', script({ projectId: '10201', viewType: 'GIC' }), { as: 'app' }));
  expect(ask(`PUT /uiModifications/${id}`, { data: 'new' }, { as: 'app' }).status).toBe(204);
  expect(bodyOf(ask('GET /uiModifications?expand=data,contexts', undefined, { as: 'app' })).values).toMatchObject([
    {
      name: 'Script',
      data: 'new',
      contexts: [{ projectId: '10201', issueTypeId: null, viewType: 'GIC', isAvailable: true }],
    },
  ]);
});
