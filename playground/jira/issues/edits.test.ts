import { bodyOf, errorsOf, makeJira, newBug, REPORTER, SITE_ADMIN, LEAD, type TestJira } from '../testing/make-jira';

const read = (jira: TestJira, key = 'LEARN-1') => bodyOf(jira.ask(`GET /issue/${key}`)).fields;
const BLOCKER = { priority: { id: '10000' } };

/** Takes priority off LEARN's edit screen. */
function priorityOffTheScreen(): TestJira {
  const jira = makeJira();
  jira.ask('DELETE /screens/10302/tabs/10402/fields/priority', undefined, { as: SITE_ADMIN });
  return jira;
}

test('a priority that is not on the edit screen cannot be edited', () => {
  const jira = priorityOffTheScreen();
  expect(Object.keys(errorsOf(jira.ask('PUT /issue/LEARN-1', { fields: BLOCKER })).errors)).toEqual(['priority']);
  expect(jira.ask('PUT /issue/LEARN-1', { fields: BLOCKER }, { door: 'issue-view' }).status).toBe(400);
});

test.each([
  ['rest', 'editScreenOnRest'],
  ['issue-view', 'editScreenOnIssueView'],
  ['list', 'editScreenOnList'],
  ['automation', 'editScreenOnAutomation'],
] as const)('unless Jira turns out not to look at the screen: %s', (door, assumption) => {
  const jira = priorityOffTheScreen();
  jira.site.assumptions = { ...jira.site.assumptions, [assumption]: false };
  expect(jira.ask('PUT /issue/LEARN-1', { fields: BLOCKER }, { door }).status).toBe(204);
  expect(read(jira)).toMatchObject(BLOCKER);
});

test('an app with the right of an administrator writes past the screen', () => {
  const jira = priorityOffTheScreen();
  const path = 'PUT /issue/LEARN-1?overrideScreenSecurity=true&overrideEditableFlag=true';
  expect(jira.ask(path, { fields: BLOCKER }, { as: REPORTER, byApp: true }).status).toBe(400);
  expect(jira.ask(path, { fields: BLOCKER }, { as: 'app' }).status).toBe(204);
});

describe('mail', () => {
  test('goes to those who follow the work item, but not to the one who acts', () => {
    const jira = makeJira();
    jira.ask('POST /issue/LEARN-1/watchers', LEAD);
    jira.ask('PUT /issue/LEARN-1', { fields: BLOCKER });
    expect(jira.site.mails).toMatchObject([{ issueKey: 'LEARN-1', what: 'priority', to: [LEAD] }]);
  });

  test.each([
    ['an administrator', SITE_ADMIN, 0],
    ['a lead', LEAD, 1],
  ])('notifyUsers=false from %s', (_, as, count) => {
    const jira = makeJira();
    jira.ask('PUT /issue/LEARN-1?notifyUsers=false', { fields: BLOCKER }, { as });
    expect(jira.site.mails).toHaveLength(count);
  });

  test('the app may be quiet, unless Jira takes it for an ordinary user', () => {
    const jira = makeJira();
    jira.ask('PUT /issue/LEARN-1?notifyUsers=false', { fields: BLOCKER }, { as: 'app' });
    jira.site.assumptions = { ...jira.site.assumptions, appMayBeQuiet: false };
    jira.ask('PUT /issue/LEARN-2?notifyUsers=false', { fields: BLOCKER }, { as: 'app' });
    expect(jira.site.mails.map(({ issueKey }) => issueKey)).toEqual(['LEARN-2']);
  });
});

describe('another work type', () => {
  const toBug = { fields: { issuetype: { name: 'Bug' } } };

  test('is in the changelog and in the event', () => {
    const jira = makeJira();
    expect(jira.ask('PUT /issue/LEARN-3', toBug).status).toBe(204);
    expect(read(jira, 'LEARN-3')).toMatchObject({ issuetype: { name: 'Bug' } });
    expect(jira.events).toMatchObject([{ change: { items: [{ fieldId: 'issuetype', from: '10002', to: '10001' }] } }]);
  });

  test('is refused with the fixed message of the action validator', () => {
    const jira = makeJira();
    jira.ask('PUT /issue/LEARN-3', { fields: BLOCKER });
    const answer = jira.ask('PUT /issue/LEARN-3', toBug, { door: 'issue-view' });
    expect(errorsOf(answer).errors).toEqual({ issuetype: 'Fill in the report before this becomes a bug.' });
    jira.site.assumptions = { ...jira.site.assumptions, actionValidatorOnRest: false };
    expect(jira.ask('PUT /issue/LEARN-3', toBug).status).toBe(204);
  });

  test('that it has already is nothing new', () => {
    const jira = makeJira();
    jira.ask('PUT /issue/LEARN-1', { fields: BLOCKER });
    expect(jira.ask('PUT /issue/LEARN-1', toBug).status).toBe(204);
  });
});

test('a sub-task needs a parent', () => {
  const jira = makeJira();
  const subtask = { issuetype: { name: 'Sub-task' } };
  expect(Object.keys(errorsOf(jira.ask('POST /issue', newBug(subtask))).errors)).toEqual(['parent']);
  expect(jira.ask('POST /issue', newBug({ ...subtask, parent: { key: 'LEARN-1' } })).status).toBe(201);
  expect(read(jira, 'LEARN-4')).toMatchObject({ parent: { key: 'LEARN-1' } });
  expect(jira.ask('POST /issue', newBug({ parent: { key: 'LEARN-1' } })).status).toBe(400);
});
