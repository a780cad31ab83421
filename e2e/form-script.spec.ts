import { openAdmin, press, stepOf } from './support/admin-page';
import { jira, openPage, useScenario } from './support/browser';
import {
  choosePriority,
  chooseTooEarly,
  closeDialog,
  type CreateDialog,
  fillBlocker,
  fillReport,
  keyOfCreated,
  openAgain,
  openCreate,
  pressCreate,
  priorityOf,
} from './support/create-dialog';
import { createByRest, reportOf } from './support/rest-create';

beforeEach(() => useScenario('ready'));

const offered = ({ dialog }: CreateDialog): Promise<string[]> =>
  dialog.getByLabel('Priority', { exact: true }).locator('option:not([disabled])').allInnerTexts();

test('priorities that the policy does not list are hidden', async () => {
  const { page } = await openPage();
  const before = await openCreate(page);
  expect(await offered(before)).toEqual(['Blocker', 'High', 'Medium', 'Low']);
  const admin = await openAdmin(page);
  await stepOf(admin, 2).getByLabel('Level of Low', { exact: true }).selectOption({ label: 'Not listed' });
  await press(admin, 2, 'Save the mapping');
  await press(admin, 4, 'Bring it up to date');

  const after = await openCreate(page, '?user=reporter');
  await expect(offered(after)).resolves.toEqual(['Blocker', 'High', 'Medium']);
});

test('a wish outlives the dialog, and it is said when the priority is free to choose', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await fillReport(create, 'Learn IDE never connects');
  await chooseTooEarly(create);
  await create.panel.getByText(/^Blocker wanted, \d left$/).waitFor();
  await closeDialog(create, page);

  const next = await openAgain(page);
  expect(await next.panel.getByText(/^Blocker wanted/).count()).toBe(0);
  await next.panel.getByRole('button', { name: /^Resume/ }).click();
  await next.panel.getByText(/^Blocker wanted, \d left$/).waitFor();
  await fillBlocker(next);
  await next.panel.getByText('Blocker is free to choose', { exact: true }).waitFor();
  await next.panel.getByText('Blocker is free to choose now. Set Priority to Blocker.').first().waitFor();
  await next.dialog.getByLabel('Summary').fill('Learn IDE never connects');
  await next.dialog.getByLabel('Summary').blur();
  await next.dialog.getByText('The checklist is complete: Blocker is free to choose now.').waitFor();
  await choosePriority(next, 'Blocker');
  await pressCreate(next);
  await keyOfCreated(page);
});

test('a change of the work type keeps report and wish', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await fillReport(create, 'Learn IDE never connects');
  await fillBlocker(create);
  await choosePriority(create, 'Blocker');
  await create.dialog.getByLabel('Work type').selectOption({ label: 'Task' });
  await create.panel.getByRole('textbox', { name: 'Batch' }).waitFor();
  expect(await create.panel.getByRole('textbox', { name: 'Batch' }).inputValue()).toBe('v-000');
  expect(await priorityOf(create)).toBe('Blocker');
  await pressCreate(create);
  const report = await reportOf(await keyOfCreated(page));
  expect(report).toMatchObject({ answers: { batch: 'v-000' }, done: { 'not-on-not-blocking-list': true } });
});

test('"File as High and ask for Blocker" stores the wish with its reason', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await fillReport(create, 'Learn IDE never connects');
  await choosePriority(create, 'High');
  await create.panel.getByRole('checkbox', { name: 'File as High and ask for Blocker' }).check();
  await create.panel.getByText('Give the reason, so that somebody can decide.').waitFor();
  await create.panel.getByLabel('Why should it be Blocker?').fill('The whole batch waits.');
  await pressCreate(create);
  const key = await keyOfCreated(page);
  expect(await reportOf(key)).toMatchObject({ about: { blockerRequest: 'The whole batch waits.' } });
  const { fields } = await (await jira(`/rest/api/3/issue/${key}`)).json();
  expect(fields.priority.name).toBe('High');
});

const bugs = async (): Promise<number> => {
  const { count } = await (
    await jira('/rest/api/3/search/approximate-count', { method: 'POST', body: { jql: 'project = LEARN' } })
  ).json();
  return Number(count);
};

test('two quick presses on Create make one work item', async () => {
  const { page } = await openPage();
  const before = await bugs();
  const create = await openCreate(page);
  await fillReport(create, 'Learn IDE never connects');
  await create.dialog.getByRole('button', { name: 'Create', exact: true }).dblclick();
  await keyOfCreated(page);
  await page.waitForTimeout(500);
  expect(await bugs()).toBe(before + 1);
});

test('what is changed last counts, however quickly Create follows', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await fillReport(create, 'Learn IDE never connects');
  await fillBlocker(create);
  await choosePriority(create, 'Blocker');
  await create.panel.getByRole('checkbox', { name: /none of the cases/ }).uncheck();
  await pressCreate(create);
  await create.dialog.getByText(/PREFLIGHT-BLOCKER-CHECKLIST/).waitFor();
});

test('an integration’s priority is never put back by the script', async () => {
  const { key } = await createByRest({ priority: { name: 'Low' } });
  const { fields } = await (await jira(`/rest/api/3/issue/${key}`)).json();
  expect(fields.priority.name).toBe('Low');
});
