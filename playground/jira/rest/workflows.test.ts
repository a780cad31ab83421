import { moduleAri } from '../installed-app';
import { bodyOf, errorsOf, makeApp, makeJira, SITE_ADMIN, type TestJira } from '../testing/make-jira';
import type { Rule, Workflow } from '../workflows/workflow';

const asking = { as: SITE_ADMIN };
type Read = { statuses: unknown[]; workflows: Workflow[] };
const readLearn = ({ ask }: TestJira): Read =>
  bodyOf(ask('POST /workflows', { projectAndIssueTypes: [{ projectId: '10201', issueTypeId: '10001' }] }, asking));

const withRule = (read: Read, rule: Rule): Read => ({
  ...read,
  workflows: read.workflows.map((workflow) => ({
    ...workflow,
    transitions: workflow.transitions.map((one) =>
      one.type === 'INITIAL' ? { ...one, validators: [...(one.validators ?? []), rule] } : one,
    ),
  })),
});
const ours = (jira: TestJira, parameters: Record<string, string> = {}): Rule => ({
  ruleKey: 'forge:expression-validator',
  parameters: { key: moduleAri(jira.site.app, 'gate'), config: '{}', disabled: 'false', tag: '', ...parameters },
});
const validate = ({ ask }: TestJira, payload: unknown): string => {
  const options = { validationOptions: { levels: ['ERROR'] } };
  const { body } = ask('POST /workflows/update/validation', { payload, ...options }, asking);
  return JSON.stringify(body);
};

test("the capabilities name the app's validator by its ARI", () => {
  const jira = makeJira();
  expect(
    jira.ask('GET /workflows/capabilities?projectId=10201&issueTypeId=10001', undefined, asking).body,
  ).toMatchObject({
    editorScope: 'GLOBAL',
    forgeRules: [
      { id: moduleAri(jira.site.app, 'gate'), ruleKey: 'forge:expression-validator', ruleType: 'Validator' },
    ],
  });
});

test('one workflow serves both work types of LEARN', () => {
  const { ask } = makeJira();
  const pairs = ['10001', '10002'].map((issueTypeId) => ({ projectId: '10201', issueTypeId }));
  expect(bodyOf(ask('POST /workflows', { projectAndIssueTypes: pairs }, asking)).workflows).toHaveLength(1);
});

test('what is sent back untouched stays as it was, to the order of its keys', () => {
  const jira = makeJira();
  const before = readLearn(jira);
  expect(jira.ask('POST /workflows/update', before, asking).status).toBe(200);
  const after = readLearn(jira);
  expect(JSON.stringify(after.workflows[0]?.transitions)).toBe(JSON.stringify(before.workflows[0]?.transitions));
  expect(after.workflows[0]?.version.versionNumber).toBe(2);
});

test('a workflow is replaced whole: a rule that is not sent back is gone', () => {
  const jira = makeJira();
  const read = readLearn(jira);
  const workflows = read.workflows.map((one) => ({
    ...one,
    transitions: one.transitions.map((transition) => ({ ...transition, validators: [] })),
  }));
  jira.ask('POST /workflows/update', { ...read, workflows }, asking);
  expect(readLearn(jira).workflows[0]?.transitions.flatMap(({ validators }) => validators)).toEqual([]);
});

test('a stale version is a conflict and changes nothing', () => {
  const jira = makeJira();
  const stale = readLearn(jira);
  jira.ask('POST /workflows/update', stale, asking);
  expect(jira.ask('POST /workflows/update', withRule(stale, ours(jira)), asking).status).toBe(409);
  expect(readLearn(jira).workflows[0]?.version.versionNumber).toBe(2);
});

test('a rule of ours gets an id when it is stored', () => {
  const jira = makeJira();
  jira.ask('POST /workflows/update', withRule(readLearn(jira), ours(jira)), asking);
  const [create] = readLearn(jira).workflows[0]?.transitions ?? [];
  expect(create?.validators?.at(-1)).toMatchObject({ id: expect.any(String), parameters: { tag: '' } });
});

test.each([
  [
    'a rule that no app brings',
    (jira: TestJira) => ours(jira, { key: moduleAri(jira.site.app, 'other') }),
    'No app brings',
  ],
  ['a config over 32 KB', (jira: TestJira) => ours(jira, { config: 'x'.repeat(40_000) }), '32 KB'],
  ['an unclear switch', (jira: TestJira) => ours(jira, { disabled: 'no' }), 'disabled'],
])('%s is found by the validation and refused by the update', (_, rule, words) => {
  const jira = makeJira();
  const payload = withRule(readLearn(jira), rule(jira));
  expect(validate(jira, payload)).toContain(words);
  const refused = jira.ask('POST /workflows/update', payload, asking);
  expect(refused.status).toBe(400);
  expect(errorsOf(refused).errorMessages[0]).toContain(words);
});

test('a validator for company-managed projects alone is not stored in a team-managed one', () => {
  const [gate] = makeApp().validators;
  const jira = makeJira(
    makeApp({ validators: gate === undefined ? [] : [{ ...gate, projectTypes: ['company-managed'] }] }),
  );
  const place = { projectAndIssueTypes: [{ projectId: '10203', issueTypeId: '10011' }] };
  const read = bodyOf(jira.ask('POST /workflows', place, asking));
  expect(validate(jira, withRule(read, ours(jira)))).toContain('team-managed');
});

test.each([
  [
    'two initial transitions',
    (read: Read) => ({
      ...read,
      workflows: read.workflows.map((one) => ({
        ...one,
        transitions: [...one.transitions, ...one.transitions.slice(0, 1)],
      })),
    }),
  ],
  ['a status that is not listed', (read: Read) => ({ ...read, statuses: [] })],
  [
    'a status that the workflow lost',
    (read: Read) => ({
      ...read,
      workflows: read.workflows.map((one) => ({ ...one, statuses: one.statuses.slice(1) })),
    }),
  ],
])('%s cannot be stored', (_, spoil) => {
  const jira = makeJira();
  const payload = spoil(readLearn(jira));
  expect(validate(jira, payload)).toContain('ERROR');
  expect(jira.ask('POST /workflows/update', payload, asking).status).toBe(400);
});

test('parameters of rules are strings', () => {
  const jira = makeJira();
  const payload = withRule(readLearn(jira), {
    ruleKey: 'forge:expression-validator',
    parameters: { disabled: 'false' },
  });
  const spoiled = JSON.parse(JSON.stringify(payload).replace('"disabled":"false"', '"disabled":false')) as Read;
  expect(jira.ask('POST /workflows/update', spoiled, asking).status).toBe(400);
});

test('a search shows transitions only when they are asked for', () => {
  const { ask } = makeJira();
  const keys = (query: string) =>
    Object.keys(bodyOf(ask(`GET /workflows/search${query}`, undefined, asking)).values[0] ?? {});
  expect(keys('')).not.toContain('transitions');
  expect(keys('?expand=values.transitions')).toContain('transitions');
});
