import { moduleAri } from '../installed-app';
import {
  bodyOf,
  errorsOf,
  makeApp,
  makeJira,
  newBug,
  placeField,
  REPORT_FIELD,
  SITE_ADMIN,
  type TestJira,
} from '../testing/make-jira';

/** Adds the app's validator to one transition of LEARN, through the same calls that set-up uses. */
function attach({ ask, site }: TestJira, name = 'Create', parameters: Record<string, string> = {}): void {
  const asking = { as: SITE_ADMIN };
  const place = { projectAndIssueTypes: [{ projectId: '10201', issueTypeId: '10001' }] };
  const read = bodyOf(ask('POST /workflows', place, asking));
  const rule = {
    ruleKey: 'forge:expression-validator',
    parameters: { key: moduleAri(site.app, 'gate'), config: '{"guarded":"Blocker"}', ...parameters },
  };
  const workflows = read.workflows.map((workflow) => ({
    ...workflow,
    transitions: workflow.transitions.map((one) =>
      one.name === name ? { ...one, validators: [...(one.validators ?? []), rule] } : one,
    ),
  }));
  expect(ask('POST /workflows/update', { ...read, workflows }, asking).status).toBe(200);
}

const blocker = { priority: { id: '10000' } };

test('a validator on Create refuses with its own text, and lets the rest through', () => {
  const jira = makeJira();
  attach(jira);
  const refused = jira.ask('POST /issue', newBug(blocker));
  expect(refused.status).toBe(400);
  expect(errorsOf(refused)).toEqual({ errorMessages: ['Fill in the report.'], errors: {} });
  expect(jira.ask('POST /issue', newBug()).status).toBe(201);
});

test('the same create passes once the report is there', () => {
  const jira = makeJira();
  placeField(jira);
  attach(jira);
  expect(jira.ask('POST /issue', newBug({ ...blocker, [REPORT_FIELD]: { v: 1 } })).status).toBe(201);
});

test('other projects are not asked', () => {
  const jira = makeJira();
  attach(jira);
  expect(jira.ask('POST /issue', newBug({ ...blocker, project: { key: 'OPS' } })).status).toBe(201);
});

test.each([
  ['an expression that fails', { config: '{"expression":"issue.nonsense == 1"}' }],
  ['a value that is no Boolean', { config: '{"expression":"1"}' }],
  ['a config that is not JSON', { config: '{' }],
])('%s refuses with the message of the manifest', (_, parameters) => {
  const jira = makeJira();
  attach(jira, 'Create', parameters);
  expect(errorsOf(jira.ask('POST /issue', newBug())).errorMessages).toEqual(['The gate could not look.']);
});

test('a disabled rule does not run', () => {
  const jira = makeJira();
  attach(jira, 'Create', { disabled: 'true' });
  expect(jira.ask('POST /issue', newBug(blocker)).status).toBe(201);
});

test('an expression that fails is noted for the app', () => {
  const jira = makeJira();
  attach(jira, 'Create', { config: '{"expression":"nope"}' });
  jira.ask('POST /issue', newBug());
  const noted = jira.log.after(0).filter(({ from, what }) => from === 'gate' && what.includes('gate on Create'));
  expect(noted).toMatchObject([{ detail: { event: 'avi:jira:failed:expression' } }]);
});

test('a validator on another transition sees the work item before and after', () => {
  const jira = makeJira();
  attach(jira, 'Start work', {
    config: JSON.stringify({
      expression: "originalIssue.priority.name + ' → ' + issue.priority.name + ' to ' + transition.to.name",
    }),
  });
  const answer = jira.ask('POST /issue/LEARN-2/transitions', { transition: { id: '11' }, fields: blocker });
  expect(errorsOf(answer).errorMessages).toEqual(['Medium → Blocker to In Progress']);
  expect(bodyOf(jira.ask('GET /issue/LEARN-2')).fields).toMatchObject({
    status: { name: 'To Do' },
  });
});

test("the field's own rule and its schema refuse at the field", () => {
  const jira = makeJira();
  placeField(jira);
  const create = (value: unknown) => errorsOf(jira.ask('POST /issue', newBug({ [REPORT_FIELD]: value }))).errors;
  expect(create({ v: 0 })).toEqual({ [REPORT_FIELD]: 'The report is not ready.' });
  expect(create({ v: 'one' })[REPORT_FIELD]).toContain('schema');
  expect(create({})[REPORT_FIELD]).toContain('schema');
});

test('an empty value passes the field, on create and on edit', () => {
  const jira = makeJira();
  placeField(jira);
  expect(jira.ask('POST /issue', newBug({ [REPORT_FIELD]: null })).status).toBe(201);
  expect(jira.ask('PUT /issue/LEARN-1', { fields: { [REPORT_FIELD]: null } }).status).toBe(204);
});

test('the app writes its field past the rule, not past the schema', () => {
  const jira = makeJira();
  const write = (value: unknown) =>
    jira.ask(`PUT /app/field/${REPORT_FIELD}/value`, { updates: [{ issueIds: [10_001], value }] }, { as: 'app' })
      .status;
  expect(write({ v: 0 })).toBe(204);
  expect(write({ v: 'x' })).toBe(400);
});

test('a read-only field takes nothing from people', () => {
  const [field] = makeApp().fields;
  const jira = makeJira(makeApp({ fields: field === undefined ? [] : [{ ...field, readOnly: true }] }));
  placeField(jira);
  expect(errorsOf(jira.ask('POST /issue', newBug({ [REPORT_FIELD]: { v: 1 } }))).errors[REPORT_FIELD]).toContain(
    'read-only',
  );
});

test.each([
  [{ priorityOnCreate: false }, 'The gate could not look.'],
  [{ customFieldsOnCreate: false }, 'Fill in the report.'],
])('an assumption can go against the app: %o', (changed, message) => {
  const jira = makeJira();
  placeField(jira);
  attach(jira);
  jira.site.assumptions = { ...jira.site.assumptions, ...changed };
  const answer = jira.ask('POST /issue', newBug({ ...blocker, [REPORT_FIELD]: { v: 1 } }));
  expect(errorsOf(answer).errorMessages).toEqual([message]);
});
