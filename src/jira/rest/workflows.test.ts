import { installFakeForge } from '../testing/fake-forge';
import { ari, makeSite, makeWorkflow, type FakeSite } from '../testing/fake-site';
import type { Untouched } from '../workflow-document';
import { jiraWorkflows as workflowsAs } from './workflows';

const jiraWorkflows = workflowsAs('person');
const foreignRule = (n: number): Untouched => ({
  id: `rule-${n}`,
  ruleKey: n % 3 === 0 ? 'forge:expression-validator' : 'system:validate-field-value',
  parameters: {
    key: `ari:cloud:ecosystem::extension/other-app/env/static/rule-${n}`,
    config: `{"text":"ünïcode & <b> \\" ${n}","deep":{"z":1,"a":null}}`,
    disabled: String(n % 2 === 0),
  },
  later: { unknown: [null, 1.5, true, {}] },
});
const rules = Array.from({ length: 40 }, (_, n) => foreignRule(n));
const crowded = (): Untouched =>
  makeWorkflow({
    loopedTransitionContainerLayout: { x: 3, y: 4 },
    transitions: [
      {
        validators: rules.slice(0, 15),
        type: 'INITIAL',
        id: '1',
        name: 'Create',
        toStatusReference: 'ref-1',
        actions: rules.slice(15, 20),
        properties: { 'jira.i18n.title': 'x' },
        customIssueEventId: null,
      },
      {
        id: '11',
        type: 'DIRECTED',
        name: 'Done',
        links: [{ fromStatusReference: 'ref-1', fromPort: 0, toPort: 1 }],
        conditions: { operation: 'ALL', conditions: rules.slice(20, 30), conditionGroups: [] },
        validators: rules.slice(30, 40),
        transitionScreen: { ruleKey: 'system:transition-screen', parameters: { screenId: '7' } },
        triggers: [{ ruleKey: 'system:development-triggers', parameters: { enabledTriggers: 'a,b' } }],
      },
    ],
  });

const siteWith = (over: Partial<FakeSite> = {}): FakeSite => {
  const site = makeSite({ workflows: [crowded()], ...over });
  installFakeForge(site);
  return site;
};
const transitionsOf = (site: FakeSite): string => JSON.stringify(site.workflows[0]!['transitions']);
const gateRule =
  /,\{"ruleKey":"forge:expression-validator","parameters":\{"key":"[^"]*preflight-gate"[^}]*"tag":""\}\}/;

test('forty foreign rules survive attaching and detaching byte for byte', async () => {
  const site = siteWith();
  const before = transitionsOf(site);
  expect(await jiraWorkflows.setGate('workflow-1', 'the rows')).toEqual({ ok: true, value: {} });
  expect(transitionsOf(site)).toMatch(gateRule);
  expect(transitionsOf(site).replace(gateRule, '')).toBe(before);
  expect(await jiraWorkflows.setGate('workflow-1', null)).toEqual({ ok: true, value: {} });
  expect(transitionsOf(site)).toBe(before);
});

test('the rule is written as Jira’s editor writes it: all parameters are texts', async () => {
  const site = siteWith();
  await jiraWorkflows.setGate('workflow-1', '{"g":["20"]}');
  const [create] = site.workflows[0]!['transitions'] as { validators: Untouched[] }[];
  expect(create!.validators.at(-1)).toEqual({
    ruleKey: 'forge:expression-validator',
    parameters: {
      key: ari('preflight-gate'),
      config: '{"g":["20"]}',
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      disabled: 'false',
      tag: '',
    },
  });
});

test('an update carries the version, the statuses of this workflow and its layout, and nothing that Jira refuses', async () => {
  const site = siteWith();
  const sent: Untouched[] = [];
  const answer: (...all: unknown[]) => Promise<Response> = Reflect.get(globalThis, '__forge_fetch__');
  Object.assign(globalThis, {
    __forge_fetch__: (to: unknown, path: string, init: { body: string }) => {
      if (path.endsWith('/workflows/update')) sent.push({ body: JSON.parse(init.body) });
      return answer(to, path, init);
    },
  });
  await jiraWorkflows.setGate('workflow-1', '{}');
  expect(sent).toMatchObject([
    {
      body: {
        statuses: [{ statusReference: 'ref-1' }, { statusReference: 'ref-2' }],
        workflows: [{ version: { id: 'version-1', versionNumber: 1 }, startPointLayout: { x: 0, y: -7.25 } }],
      },
    },
  ]);
  expect(JSON.stringify(sent)).not.toMatch(/"(scope|isEditable)":/);
  expect(site.calls.filter((call) => call.startsWith('POST'))).toEqual([
    'POST /workflows',
    'POST /workflows/update/validation',
    'POST /workflows/update',
    'POST /workflows',
  ]);
});

test('a workflow that changed meanwhile is read afresh and tried once more; the other admin’s change stays', async () => {
  const site = siteWith();
  site.meanwhile.set('POST /workflows/update', () => {
    Object.assign(site.workflows[0]!, {
      description: 'changed by another admin',
      version: { id: 'v', versionNumber: 2 },
    });
  });
  expect(await jiraWorkflows.setGate('workflow-1', '{}')).toEqual({ ok: true, value: {} });
  expect(site.workflows[0]).toMatchObject({ description: 'changed by another admin', version: { versionNumber: 3 } });
  expect(site.calls.filter((call) => call === 'POST /workflows/update')).toHaveLength(2);
});

test('a workflow that keeps changing is a CONFLICT after the second try, and stays as it was', async () => {
  const site = siteWith({ failing: new Map([['POST /workflows/update', 409]]) });
  const before = transitionsOf(site);
  expect(await jiraWorkflows.setGate('workflow-1', '{}')).toMatchObject({ ok: false, failure: { code: 'CONFLICT' } });
  expect(site.calls.filter((call) => call === 'POST /workflows/update')).toHaveLength(2);
  expect(transitionsOf(site)).toBe(before);
});

test('what Jira’s own check refuses is never sent', async () => {
  const site = siteWith();
  const answer = await jiraWorkflows.setGate('workflow-1', 'x'.repeat(33_000));
  expect(answer).toEqual({ ok: false, failure: { code: 'JIRA_REFUSED', detail: 'workflow validation NOT_VALID' } });
  expect(site.calls).not.toContain('POST /workflows/update');
});

test('a foreign rule that got lost on the way is told', async () => {
  const site = siteWith();
  let reads = 0;
  const loseOne = () => {
    reads += 1;
    if (reads < 2) return void site.meanwhile.set('POST /workflows', loseOne);
    const [create] = site.workflows[0]!['transitions'] as { validators: Untouched[] }[];
    create!.validators.shift();
  };
  site.meanwhile.set('POST /workflows', loseOne);
  expect(await jiraWorkflows.setGate('workflow-1', '{}')).toEqual({
    ok: false,
    failure: { code: 'CONFLICT', detail: 'workflow workflow-1 is not as it was sent' },
  });
});

test('a gate that somebody switched off counts as off, and is switched on by attaching again', async () => {
  const site = siteWith();
  await jiraWorkflows.setGate('workflow-1', '{}');
  site.workflows = JSON.parse(
    JSON.stringify(site.workflows).replace('"disabled":"false","tag"', '"disabled":"true","tag"'),
  );
  expect(await jiraWorkflows.ofIssueType('10000', '1')).toMatchObject({ value: { gate: { isOn: false } } });
  await jiraWorkflows.setGate('workflow-1', '{}');
  expect(await jiraWorkflows.ofIssueType('10000', '1')).toMatchObject({ value: { gate: { isOn: true } } });
});
