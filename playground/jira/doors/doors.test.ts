import { bodyOf, errorsOf, makeJira, placeField, REPORT_FIELD, SITE_ADMIN, type TestJira } from '../testing/make-jira';
import type { Workflow } from '../workflows/workflow';
import { moduleAri } from '../installed-app';

const REFUSED = 'Fill in the report.';
const bug = { project: 'LEARN', issuetype: 'Bug', summary: 'New' };
const BLOCKER = { name: 'Blocker' };

/** LEARN with the app's gate on Create and on Done. */
function guarded(): TestJira {
  const jira = makeJira();
  placeField(jira);
  const { workflows } = bodyOf(
    jira.ask(
      'POST /workflows',
      { projectAndIssueTypes: [{ projectId: '10201', issueTypeId: '10001' }] },
      { as: SITE_ADMIN },
    ),
  );
  const [workflow] = workflows;
  const gate = {
    ruleKey: 'forge:expression-validator',
    parameters: { key: moduleAri(jira.site.app, 'gate'), config: '{"guarded":"Blocker"}', id: 'g', disabled: 'false' },
  };
  const stored: Workflow | undefined = jira.site.workflows.get(workflow?.id ?? '');
  for (const transition of stored?.transitions ?? [])
    if (['1', '21'].includes(transition.id)) transition.validators = [...(transition.validators ?? []), gate];
  return jira;
}

const simple = { ...bug, priority: BLOCKER };
const fields = { project: { key: 'LEARN' }, issuetype: { name: 'Bug' }, summary: 'New', priority: BLOCKER };
const made = (jira: TestJira) => [...jira.site.issues.values()].some(({ summary }) => summary === 'New');

test.each([
  ['inline-create', simple, 'validatorsOnInlineCreate'],
  ['automation-create', { fields }, 'validatorsOnAutomation'],
  ['chat', simple, 'validatorsOnChat'],
  ['portal', simple, 'validatorsOnPortal'],
  ['mail', { ...simple, subject: 'New' }, 'validatorsOnMail'],
] as const)('%s meets the gate, unless Jira turns out to pass it by', (door, body, assumption) => {
  const jira = guarded();
  jira.enter(door, body);
  expect(made(jira)).toBe(false);
  jira.site.assumptions = { ...jira.site.assumptions, [assumption]: false };
  jira.enter(door, body);
  expect(made(jira)).toBe(true);
});

test.each([
  ['inline-create', simple, 400, REFUSED],
  ['automation-create', { fields }, 400, REFUSED],
  ['chat', simple, 400, REFUSED],
])('%s is told why', (door, body, status, text) => {
  const answer = guarded().enter(door, body);
  expect([answer.status, errorsOf(answer).errorMessages]).toEqual([status, [text]]);
});

test('a customer of a portal does not see the text', () => {
  expect(JSON.stringify(guarded().enter('portal', simple).body)).not.toContain(REFUSED);
});

test('a mail that is refused is lost, and only the log knows', () => {
  const jira = guarded();
  expect(jira.enter('mail', { ...simple, subject: 'New' })).toEqual({ status: 200, body: { made: false } });
  expect(jira.log.after(0).some(({ what }) => what === 'mail "New" → lost')).toBe(true);
});

describe('clone', () => {
  test('takes priority and report along, and says what it was cloned from', () => {
    const jira = guarded();
    jira.ask('PUT /issue/LEARN-1', { fields: { priority: BLOCKER, [REPORT_FIELD]: { v: 1 } } });
    expect(jira.enter('clone', { issue: 'LEARN-1' }).status).toBe(201);
    expect(bodyOf(jira.ask('GET /issue/LEARN-4')).fields).toMatchObject({
      priority: BLOCKER,
      [REPORT_FIELD]: { v: 1 },
    });
    expect(jira.events.at(-1)).toMatchObject({ clonedFrom: { key: 'LEARN-1' } });
  });

  test('of a Blocker without a report meets the gate', () => {
    const jira = guarded();
    jira.ask('PUT /issue/LEARN-1', { fields: { priority: BLOCKER } });
    expect(jira.enter('clone', { issue: 'LEARN-1' }).status).toBe(400);
    jira.site.assumptions = { ...jira.site.assumptions, validatorsOnClone: false };
    expect(jira.enter('clone', { issue: 'LEARN-1' }).status).toBe(201);
  });
});

describe('import', () => {
  const row = { ...bug, priority: 'Blocker' };
  const run = (jira: TestJira, more: object = {}) => bodyOf(jira.enter('import', { rows: [{ ...row, ...more }] }));

  test('passes by validators, and sends an event', () => {
    const jira = guarded();
    expect(run(jira).issues).toHaveLength(1);
    expect(jira.events).toMatchObject([{ type: 'avi:jira:created:issue' }]);
  });

  test('unless Jira turns out to run them, or to be silent', () => {
    const jira = guarded();
    jira.site.assumptions = { ...jira.site.assumptions, validatorsOnImport: true, importSendsEvents: false };
    expect(run(jira).issues).toEqual([]);
    run(jira, { priority: 'Low' });
    expect(jira.events).toEqual([]);
  });

  test.each([
    ['{"v":1}', 1],
    ['{"v":0}', 0],
    ['no JSON', 0],
  ])('a field of the app reads the text %s by its parser', (text, count) => {
    expect(run(guarded(), { fields: { [REPORT_FIELD]: text } }).issues).toHaveLength(count);
  });
});

test.each([
  ['edit-cell', { issue: 'LEARN-2', field: 'priority', value: BLOCKER }],
  ['automation-edit', { issue: 'LEARN-2', fields: { priority: BLOCKER } }],
  ['other-app-edit', { issue: 'LEARN-2', fields: { priority: BLOCKER } }],
])('nothing vetoes %s, and an event follows', (door, body) => {
  const jira = guarded();
  expect(jira.enter(door, body).status).toBe(204);
  expect(jira.events).toMatchObject([{ change: { items: [{ fieldId: 'priority', to: '10000' }] } }]);
});

test('another app of an administrator writes past the screen, automation does not', () => {
  const jira = guarded();
  jira.ask('DELETE /screens/10302/tabs/10402/fields/priority', undefined, { as: SITE_ADMIN });
  expect(jira.enter('automation-edit', { issue: 'LEARN-2', fields: { priority: BLOCKER } }).status).toBe(400);
  expect(jira.enter('other-app-edit', { issue: 'LEARN-2', fields: { priority: BLOCKER } }).status).toBe(204);
});

test('a transition by automation meets the gate', () => {
  const jira = guarded();
  jira.ask('PUT /issue/LEARN-2', { fields: { priority: BLOCKER } });
  const body = { issue: 'LEARN-2', transition: '21' };
  expect(errorsOf(jira.enter('automation-transition', body)).errorMessages).toEqual([REFUSED]);
  jira.site.assumptions = { ...jira.site.assumptions, validatorsOnAutomation: false };
  expect(jira.enter('automation-transition', body).status).toBe(204);
});

test('a transition with an event of its own may send no update', () => {
  const start = { transition: { id: '11' }, fields: { priority: BLOCKER } };
  const heard = (customEventAlsoUpdates: boolean) => {
    const jira = guarded();
    jira.site.assumptions = { ...jira.site.assumptions, customEventAlsoUpdates };
    expect(jira.ask('POST /issue/LEARN-2/transitions', start).status).toBe(204);
    return jira.events.length;
  };
  expect([heard(true), heard(false)]).toEqual([1, 0]);
});

test('a move by its menu changes space and type', () => {
  const jira = guarded();
  expect(jira.enter('move', { issue: 'LEARN-2', project: 'OPS', issuetype: 'Incident' }).status).toBe(204);
  expect(bodyOf(jira.ask('GET /issue/LEARN-2'))).toMatchObject({
    key: 'OPS-2',
    fields: { issuetype: { name: 'Incident' } },
  });
});

test.each([
  ['disabled', true, 400],
  ['disabled', false, 201],
  ['uninstalled', true, 400],
  ['uninstalled', false, 400],
] as const)(
  'while the app is %s (its rules refuse: %s) a create answers %i',
  (appState, disabledAppRefuses, status) => {
    const jira = guarded();
    jira.site.appState = appState;
    jira.site.assumptions = { ...jira.site.assumptions, disabledAppRefuses };
    expect(jira.enter('inline-create', bug).status).toBe(status);
    expect(jira.ask('GET /issue/LEARN-1', undefined, { as: 'app' }).status).toBe(403);
  },
);

test('a door that does not exist, or nobody at the door', () => {
  expect(makeJira().enter('window', {}).status).toBe(404);
  expect(makeJira().enter('chat', simple, 'stranger').status).toBe(401);
  expect(makeJira().enter('chat', { summary: 'x' }).status).toBe(400);
});
