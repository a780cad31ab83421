import type { Page } from 'playwright-core';

import { shared } from '../static/messages/en/shared';
import { jira, openPage, useScenario } from './support/browser';
import {
  answerBox,
  bareDialogOf,
  choosePriority,
  closeDialog,
  dialogOf,
  fillReport,
  keyOfCreated,
  openAgain,
  openCreate,
  pressCreate,
  pressCreateInBar,
  type CreateDialog,
} from './support/create-dialog';
import { createByRest, reportFieldId, reportOf } from './support/rest-create';

const { failures } = shared;
const LONG = 'x'.repeat(100_000);

/** The site as it was installed, with nothing of Preflight but its field on LEARN's create screen. */
async function fieldWithoutPolicy(): Promise<void> {
  await useScenario('fresh');
  const path = '/rest/api/3/screens/10301/tabs/10401/fields';
  const body = { fieldId: await reportFieldId() };
  const placed = await jira(path, { method: 'POST', body, as: 'sample-site-admin' });
  expect(placed.status).toBe(200);
}

/** The dialog of a reporter who comes while something is wrong. */
const openBroken = async () => {
  const { page, complaints } = await openPage();
  await page.goto('/');
  await pressCreateInBar(page);
  return { page, complaints, ...bareDialogOf(page) };
};

test.each([
  ['the policy cannot be read', 'broken-policy', failures.POLICY_UNREADABLE],
  ['the functions cannot be reached', 'resolver-down', failures.UNREACHABLE],
])('where %s the form says so calmly, the dialog works on, and the gate decides', async (_what, scenario, sentence) => {
  await useScenario(scenario);
  const { page, complaints, dialog, panel } = await openBroken();
  await panel.getByText(sentence).waitFor();
  await dialog.getByLabel('Summary').fill('The site is down');
  await choosePriority({ dialog, panel }, 'Blocker');
  await pressCreate({ dialog, panel });
  await dialog.getByText(/PREFLIGHT-BLOCKER-CHECKLIST/).waitFor();
  expect(await dialog.getByLabel('Summary').inputValue()).toBe('The site is down');
  await choosePriority({ dialog, panel }, 'High');
  await pressCreate({ dialog, panel });
  expect(await reportOf(await keyOfCreated(page))).toBeNull();
  expect(complaints).toEqual([]);
});

test('before there is a policy the form says so, and every priority can be created', async () => {
  await fieldWithoutPolicy();
  const { page, dialog, panel } = await openBroken();
  await panel.getByText(failures.POLICY_MISSING).waitFor();
  await dialog.getByLabel('Summary').fill('The site is down');
  await choosePriority({ dialog, panel }, 'Blocker');
  await pressCreate({ dialog, panel });
  expect(await reportOf(await keyOfCreated(page))).toBeNull();
});

/** Types something, closes the dialog, and comes back when the policy cannot be read. */
async function comeBackToABrokenPolicy(
  page: Page,
  before: (create: CreateDialog) => Promise<unknown>,
): Promise<CreateDialog> {
  await useScenario('ready');
  const create = await openCreate(page);
  await answerBox(create, 'What you saw').fill('Typed before');
  await before(create);
  await closeDialog(create, page);
  await useScenario('broken-policy');
  await pressCreateInBar(page);
  await create.panel.getByText(failures.POLICY_UNREADABLE).waitFor();
  return create;
}

/** The policy can be read again. */
async function resumeAfterwards({ panel }: CreateDialog): Promise<string> {
  await useScenario('ready');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await panel.getByText(failures.POLICY_UNREADABLE).waitFor({ state: 'detached' });
  await panel.getByRole('button', { name: 'Resume: Typed before' }).click();
  return panel.getByRole('textbox', { name: 'What you saw' }).inputValue();
}

test('what was typed before is offered by the rules of the last opening while the policy cannot be read, and after it', async () => {
  const { page } = await openPage();
  const create = await comeBackToABrokenPolicy(page, async () => undefined);
  await create.panel.getByText('This form goes by the rules of its last opening').waitFor();
  await create.panel.getByRole('button', { name: 'Resume: Typed before' }).waitFor();
  expect(await resumeAfterwards(create)).toBe('Typed before');
});

const forgetRules = (): void => {
  for (const name of Object.keys(localStorage)) if (name.startsWith('preflight.rules.')) localStorage.removeItem(name);
};

test('where this browser kept no rules, what was typed before is safe while the policy cannot be read, and comes back after it', async () => {
  const { page } = await openPage();
  const create = await comeBackToABrokenPolicy(page, ({ panel }) => panel.locator('body').evaluate(forgetRules));
  await create.panel.getByText(/Your unfinished report is safe/).waitFor();
  expect(await resumeAfterwards(create)).toBe('Typed before');
});

test('functions that fail while somebody types take no word away', async () => {
  await useScenario('ready');
  const { page } = await openPage();
  const create = await openCreate(page);
  await fillReport(create, 'Learn IDE never connects');
  await useScenario('resolver-down');
  await answerBox(create, 'Operating system').fill('Ubuntu 24.04');
  await pressCreate(create);
  expect(await reportOf(await keyOfCreated(page))).toMatchObject({ answers: { os: 'Ubuntu 24.04' } });
});

test('with damaged rows a Blocker is refused with a calm sentence, and nothing else is', async () => {
  await useScenario('broken-gate');
  const { page } = await openPage();
  const create = await openCreate(page);
  await fillReport(create, 'Learn IDE never connects');
  await choosePriority(create, 'Low');
  await pressCreate(create);
  expect(await keyOfCreated(page)).toMatch(/^LEARN-/);
  const { status, said } = await createByRest({ priority: { name: 'Blocker' } });
  expect(status).toBe(400);
  expect(said).toMatch(/^Preflight could not check this\. .*PREFLIGHT-BLOCKER-CHECKLIST/);
});

test('an answer of 100 kB is said, left out of the work item, and kept for its person', async () => {
  await useScenario('ready');
  const { page } = await openPage();
  const create = await openCreate(page);
  await fillReport(create, 'Learn IDE never connects');
  await create.panel.getByText('More details, if you have them').click();
  await answerBox(create, 'Errors in the console').fill(LONG);
  await create.panel.getByText(/^80000 characters too long for Jira|^80,000 characters/).waitFor();
  await pressCreate(create);
  const report = await reportOf(await keyOfCreated(page));
  expect(report?.answers).toMatchObject({ os: 'macOS 14.5' });
  expect(report?.answers).not.toHaveProperty('consoleErrors');

  const next = await openAgain(page);
  await next.panel.getByRole('button', { name: /^Resume/ }).click();
  expect(await answerBox(next, 'Errors in the console').inputValue()).toBe(LONG);
});

test('markup that somebody types is stored as typed and drawn as text', async () => {
  await useScenario('ready');
  const { page, complaints } = await openPage();
  const typed = '<img src=x onerror="document.title=1"> {{7*7}} ${7*7} \u0007\u202e end';
  const create = await openCreate(page);
  await fillReport(create, '<b>bold</b>');
  await answerBox(create, 'What you saw').fill(typed);
  await closeDialog(create, page);
  const next = await openAgain(page);
  await next.panel.getByText('<img src=x onerror="document.title=1"> {{7*7}}', { exact: false }).waitFor();
  expect(await next.panel.locator('img').count()).toBe(0);
  await next.panel.getByRole('button', { name: /^Resume/ }).click();
  await next.dialog.getByLabel('Summary').fill('<b>bold</b>');
  await pressCreate(next);
  expect((await reportOf(await keyOfCreated(page)))?.answers.observed).toBe(typed);
  await page.getByRole('cell', { name: '<b>bold</b>' }).waitFor();
  expect(complaints).toEqual([]);
});

test('a panel that is opened again and again never submits by itself what nobody wrote', async () => {
  await useScenario('ready');
  const { page } = await openPage();
  await page.goto('/');
  for (let round = 0; round < 3; round += 1) {
    await pressCreateInBar(page);
    const create = await dialogOf(page);
    await create.dialog.getByRole('button', { name: 'Cancel' }).click();
    await create.dialog.waitFor({ state: 'hidden' });
  }
  const last = await openAgain(page);
  expect(await last.panel.getByText(/unfinished report/).count()).toBe(0);
});
