import { completeReport } from '../src/core/testing/make-report';
import { jira, openPage, useScenario } from './support/browser';
import { choosePriority, fillBlocker, fillReport, openCreate, pressCreate } from './support/create-dialog';
import { PLACE, postRaw } from './support/post-raw';

// Every way to an unjustified Blocker that somebody thought of. What is not stopped yet is listed in docs/gate.md.

const BLOCKER = '"priority":{"name":"Blocker"}';
const HIGH = '"priority":{"name":"High"}';
const WHOLE = JSON.stringify(completeReport());
const EMPTY = '{"schemaVersion":1}';
const body = (...parts: string[]): string => `{"fields":{${[PLACE, ...parts].join(',')}}}`;
const report = (text: string): string => body(BLOCKER, `"REPORT":${text}`);
/** The complete report without one thing that a Blocker needs, and something else in its place. */
const instead = (text: string): string => WHOLE.replace('"not-on-not-blocking-list":true', text);
const version = (text: string): string => WHOLE.replace('"schemaVersion":1', `"schemaVersion":${text}`);

const blockers = async (): Promise<number> => {
  const jql = { jql: 'project = LEARN AND priority = Blocker' };
  const { count }: { count: number } = await (
    await jira('/rest/api/3/search/approximate-count', { method: 'POST', body: jql })
  ).json();
  return count;
};

beforeEach(() => useScenario('ready'));

test('the same request with everything in it passes: what follows is refused for its own sake', async () => {
  expect((await postRaw(report(WHOLE))).status).toBe(201);
  expect(await blockers()).toBe(1);
});

test.each([
  ['the priority by its id', body('"priority":{"id":"10000"}')],
  ['the priority by id and another name', body('"priority":{"id":"10000","name":"High"}')],
  ['the priority by name and another id', body('"priority":{"id":"2","name":"Blocker"}')],
  ['the id as a number', body('"priority":{"id":10000}')],
  ['the priority in small letters', body('"priority":{"name":"blocker"}')],
  ['the priority with a blank', body('"priority":{"name":"Blocker "}')],
  ['the priority with a Cyrillic letter', body('"priority":{"name":"Вlocker"}')],
  ['the priority as a text', body('"priority":"Blocker"')],
  ['the priority as a list', body('"priority":[{"name":"Blocker"}]')],
  ['the priority twice', body(HIGH, BLOCKER)],
  ['the fields twice', `${body(HIGH).slice(0, -1)},${body(BLOCKER).slice(1)}`],
  ['the priority behind __proto__', body(`"__proto__":{${BLOCKER}}`)],
  ['the priority in a prototype', body('"priority":{"__proto__":{"id":"10000"}}')],
  ['a priority above Blocker that the space does not offer', body('"priority":{"id":"1"}')],
  ['the priority as a verb', `${body().slice(0, -1)},"update":{"priority":[{"set":{"name":"Blocker"}}]}}`],
  [
    'the rows as a property of the work item',
    `${body(BLOCKER).slice(0, -1)},"properties":[{"key":"preflight-gate","value":{}}]}`,
  ],
  ['a transition in the same request', `${body(BLOCKER).slice(0, -1)},"transition":{"id":"11"}}`],
  ['another work type', body(BLOCKER).replace('Bug', 'Task')],
  ['a sub-task', body(BLOCKER, '"parent":{"key":"LEARN-1"}').replace('Bug', 'Sub-task')],
  ['two spaces at once', body(BLOCKER).replace('{"key":"LEARN"}', '{"id":"10201","key":"OPS"}')],
  ['a report that is nothing', report('null')],
  ['a report that is a text', report(JSON.stringify(WHOLE))],
  ['a report that is a list', report(`[${WHOLE}]`)],
  ['a report one level too deep', report(`{"schemaVersion":1,"value":${WHOLE}}`)],
  ['a report behind __proto__', report(`{"schemaVersion":1,"__proto__":${WHOLE}}`)],
  ['a tick behind __proto__', report(instead('"__proto__":{"not-on-not-blocking-list":true}'))],
  ['a tick that every object has', report(instead('"constructor":true,"toString":true'))],
  ['a tick in words', report(instead('"not-on-not-blocking-list":"true"'))],
  ['a tick in capitals', report(instead('"NOT-ON-NOT-BLOCKING-LIST":true'))],
  [
    'a tick twice, the last one open',
    report(instead('"not-on-not-blocking-list":true,"not-on-not-blocking-list":false')),
  ],
  ['a report twice, the last one empty', body(BLOCKER, `"REPORT":${WHOLE}`, `"REPORT":${EMPTY}`)],
  ['a report under a name in capitals', body(BLOCKER, `"CUSTOMFIELD_10058":${WHOLE}`)],
  ['no version', report(WHOLE.replace('"schemaVersion":1,', ''))],
  ...['"1"', '0', '2', '-1', '1.5', '1e400', 'true', 'null', '[1]', '9007199254740993'].map(
    (text): [string, string] => [`version ${text}`, report(version(text))],
  ),
  ['a route that is another way in capitals', report(WHOLE.replace('"technical"', '"ADMISSIONS"'))],
  [
    'a route that looks like another way, and nothing else',
    report('{"schemaVersion":1,"about":{"route":"аdmissions"}}'),
  ],
  ['verdicts of its own', report('{"schemaVersion":1,"allowed":true,"verdict":{"blocker":{"outstanding":[]}}}')],
])('no Blocker by %s', async (_what, text) => {
  const before = await blockers();
  const { status } = await postRaw(text);
  // What asks for another priority in a roundabout way may be created with the plain one.
  expect([201, 400]).toContain(status);
  expect(await blockers()).toBe(before);
});

test('in bulk each row is judged for itself', async () => {
  const rows = [body(HIGH), body(BLOCKER), report(WHOLE), report(EMPTY)];
  const { status, text } = await postRaw(`{"issueUpdates":[${rows.join(',')}]}`, '/rest/api/3/issue/bulk');
  const { issues, errors }: { issues: unknown[]; errors: { failedElementNumber: number }[] } = JSON.parse(text);
  expect([status, issues.length, errors.map((one) => one.failedElementNumber)]).toEqual([201, 2, [1, 3]]);
});

test.each(['sample-lead', 'sample-project-admin', 'sample-site-admin'])('%s is refused like everybody', async (who) => {
  expect((await postRaw(body(BLOCKER), undefined, who)).status).toBe(400);
});

test.each(['PUT', 'DELETE'])(
  'who files cannot %s the rows of the gate, and without rows it goes on refusing',
  async (method) => {
    const path = '/rest/api/3/project/LEARN/properties/preflight-gate';
    const tamper = (as: string) =>
      jira(path, { method, as, ...(method === 'PUT' ? { body: { schemaVersion: 1 } } : {}) });
    for (const who of ['sample-reporter', 'sample-lead']) expect((await tamper(who)).status).toBe(403);
    expect((await tamper('sample-project-admin')).ok).toBe(true);
    expect((await postRaw(body(BLOCKER))).status).toBe(400);
    expect((await postRaw(body(HIGH))).status).toBe(201);
  },
);

describe('in the dialog', () => {
  test.each(['eventsCrossFrames', 'priorityOnChangeFires'])('with %s off the gate decides on Create', async (off) => {
    const { page } = await openPage();
    const create = await openCreate(page, `?${off}=off`);
    await fillReport(create, 'The site is down');
    await choosePriority(create, 'Blocker');
    await pressCreate(create);
    await create.dialog.getByText(/PREFLIGHT-BLOCKER-CHECKLIST/).waitFor();
    expect(await blockers()).toBe(0);
  });

  test('a Blocker that was chosen in a space without a gate is refused in this one', async () => {
    const { page } = await openPage();
    const create = await openCreate(page);
    await create.dialog.getByLabel('Space').selectOption({ label: 'Operations (OPS)' });
    await create.dialog.getByLabel('Summary').fill('The site is down');
    await choosePriority(create, 'Blocker');
    await create.dialog.getByLabel('Space').selectOption({ label: 'Learn support (LEARN)' });
    await create.panel.getByLabel('Operating system').waitFor();
    await pressCreate(create);
    await create.dialog
      .getByText(/PREFLIGHT-BLOCKER-CHECKLIST|The report is not complete yet/)
      .first()
      .waitFor();
    expect(await blockers()).toBe(0);
  });

  test('a checklist that was complete for another work item does not carry the next one', async () => {
    const { page } = await openPage();
    const create = await openCreate(page);
    await fillReport(create, 'The first');
    await fillBlocker(create);
    await choosePriority(create, 'Blocker');
    await create.dialog.getByLabel('Create another').check();
    await pressCreate(create);
    await page.getByText(/You’ve created/).waitFor();
    await create.panel.getByLabel('Operating system').waitFor();
    await create.dialog.getByLabel('Summary').fill('The second');
    await choosePriority(create, 'Blocker');
    await pressCreate(create);
    await create.dialog
      .getByText(/PREFLIGHT-BLOCKER-CHECKLIST|The report is not complete yet/)
      .first()
      .waitFor();
    expect(await blockers()).toBe(1);
  });
});
