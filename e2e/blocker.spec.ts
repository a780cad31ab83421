import { jira, openPage, useScenario } from './support/browser';
import {
  choosePriority,
  chooseTooEarly,
  fillBlocker,
  fillReport,
  openCreate,
  pressCreate,
  priorityOf,
} from './support/create-dialog';

beforeEach(() => useScenario('ready'));

test('a Blocker too early is put back, the checklist is completed, and the work item exists', async () => {
  const { page, complaints } = await openPage();
  const create = await openCreate(page);
  await chooseTooEarly(create);

  await create.dialog.getByText(/Blocker needs 6 more things first/).waitFor();
  expect(await priorityOf(create)).toBe('High');
  await create.panel.getByText('Blocker wanted, 6 left', { exact: true }).waitFor();

  await fillReport(create, 'Learn IDE never connects');
  await fillBlocker(create);
  await create.panel
    .getByText(/Blocker is free to choose now/)
    .first()
    .waitFor();
  await choosePriority(create, 'Blocker');
  expect(await priorityOf(create)).toBe('Blocker');
  await pressCreate(create);

  const flag = page.getByText(/You’ve created LEARN-\d+/);
  await flag.waitFor();
  const key = /LEARN-\d+/.exec(await flag.innerText())?.[0] ?? '';
  const issue = await (await jira(`/rest/api/3/issue/${key}`)).json();
  expect(issue.fields).toMatchObject({ summary: 'Learn IDE never connects', priority: { name: 'Blocker' } });
  expect(complaints).toEqual([]);
});

test('where script and panel cannot hear each other, the gate refuses on Create and nothing typed is lost', async () => {
  const { page } = await openPage();
  const create = await openCreate(page, '?eventsCrossFrames=off');
  await fillReport(create, 'Learn IDE never connects');
  await choosePriority(create, 'Blocker');
  await create.dialog.getByText(/When you press Create, Jira checks/).waitFor();
  expect(await priorityOf(create)).toBe('Blocker');
  await pressCreate(create);

  await create.dialog.getByText(/PREFLIGHT-BLOCKER-CHECKLIST/).waitFor();
  expect(await create.dialog.getByLabel('Summary').inputValue()).toBe('Learn IDE never connects');
  expect(await create.panel.getByRole('textbox', { name: 'Operating system' }).inputValue()).toBe('macOS 14.5');

  await fillBlocker(create);
  await pressCreate(create);
  await page.getByText(/You’ve created LEARN-\d+/).waitFor();
});

test.each([
  ['no report at all', undefined],
  ['a forged verdict', { schemaVersion: 1, allowed: true, done: { 'not-on-not-blocking-list': true } }],
  ['a report from a newer version', { schemaVersion: 99 }],
])('REST cannot create a Blocker with %s', async (_name, report) => {
  const { reportFieldId } = await (await jira('/playground/state')).json();
  const refused = await jira('/rest/api/3/issue', {
    method: 'POST',
    body: {
      fields: {
        project: { key: 'LEARN' },
        issuetype: { name: 'Bug' },
        summary: 'Site down',
        priority: { name: 'Blocker' },
        ...(report === undefined ? {} : { [reportFieldId]: report }),
      },
    },
  });
  expect(refused.status).toBe(400);
});

test('an integration’s High passes without any report', async () => {
  const made = await jira('/rest/api/3/issue', {
    method: 'POST',
    body: {
      fields: { project: { key: 'LEARN' }, issuetype: { name: 'Bug' }, summary: 'Alert', priority: { name: 'High' } },
    },
  });
  expect(made.status).toBe(201);
});
