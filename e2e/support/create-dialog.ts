import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Jira's create dialog in the playground, and the panel in it. */
export type CreateDialog = { dialog: Locator; panel: FrameLocator };

export async function openCreate(page: Page, query = ''): Promise<CreateDialog> {
  await page.goto(`/${query}`);
  return openAgain(page);
}

/** Opens the dialog on the page that is there. */
export async function openAgain(page: Page): Promise<CreateDialog> {
  await pressCreateInBar(page);
  return dialogOf(page);
}

export const pressCreateInBar = (page: Page): Promise<void> =>
  page.getByRole('button', { name: 'Create', exact: true }).first().click();

/** The dialog whether or not its panel can show the form. */
export const bareDialogOf = (page: Page): CreateDialog => {
  const dialog = page.getByRole('dialog', { name: 'Create work item' });
  return { dialog, panel: dialog.frameLocator('iframe[title="Preflight report"]') };
};

export async function dialogOf(page: Page): Promise<CreateDialog> {
  const create = bareDialogOf(page);
  await create.panel.getByLabel('Operating system').waitFor();
  return create;
}

/** Closes the dialog without creating, as somebody who answers Jira's question with "Discard". */
export async function closeDialog({ dialog }: CreateDialog, page: Page): Promise<void> {
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  const discard = page.getByRole('button', { name: 'Discard', exact: true });
  await Promise.race([discard.waitFor(), dialog.waitFor({ state: 'hidden' })]);
  if (await discard.isVisible()) await discard.click();
  await dialog.waitFor({ state: 'hidden' });
}

export const choosePriority = ({ dialog }: CreateDialog, name: string) =>
  dialog.getByLabel('Priority', { exact: true }).selectOption({ label: name });

export const priorityOf = ({ dialog }: CreateDialog): Promise<string> =>
  dialog.getByLabel('Priority', { exact: true }).locator('option:checked').innerText();

/**
 * Chooses Blocker while its checklist is open, until it is put back. On a busy machine the form script may not have begun
 * yet, or the panel answers later than it waits; then the script stays soft, as it should, and the next choice is heard.
 */
export async function chooseTooEarly(create: CreateDialog): Promise<void> {
  const putBack = create.dialog.getByText(/Blocker needs \d more things first.*Priority is back/);
  const soft = create.dialog.getByText(/When you press Create, Jira checks/);
  for (let tries = 0; tries < 5; tries += 1) {
    await choosePriority(create, 'High');
    await choosePriority(create, 'Blocker');
    await putBack
      .or(soft)
      .waitFor({ timeout: 5_000 })
      .catch(() => undefined);
    if (await putBack.isVisible()) return;
  }
  throw new Error('The form script never heard the panel.');
}

export const pressCreate = ({ dialog }: CreateDialog) =>
  dialog.getByRole('button', { name: 'Create', exact: true }).click();

/** Waits for Jira's flag. The key of the work item that was made last. */
export async function keyOfCreated(page: Page): Promise<string> {
  const flag = page.getByText(/You’ve created [A-Z]+-\d+/).last();
  await flag.waitFor();
  return /[A-Z]+-\d+/.exec(await flag.innerText())?.[0] ?? '';
}

export const answerBox = ({ panel }: CreateDialog, label: string) => panel.getByRole('textbox', { name: label });

const ANSWERS: [label: string, text: string][] = [
  ['GitHub user name', 'octo-student'],
  ['Operating system', 'macOS 14.5'],
  ['Environment', 'Learn IDE 3.1'],
  ['What was tried', 'Restarted the IDE twice: no change. Reinstalled it: no change.'],
  ['What you saw', 'The terminal says "Connecting" and never gets further.'],
  ['What you expected', 'A prompt within a few seconds.'],
  ['How to make it happen', '1. Open the IDE 2. Log in 3. Wait'],
];

/** Everything that a complete report at an ordinary priority needs. */
export async function fillReport({ dialog, panel }: CreateDialog, summary: string): Promise<void> {
  await dialog.getByLabel('Summary').fill(summary);
  await panel.getByLabel('Category').selectOption({ label: 'Learn IDE' });
  await panel.getByRole('radio', { name: /^Environment/ }).check();
  for (const [label, text] of ANSWERS) await panel.getByRole('textbox', { name: label }).fill(text);
  await panel
    .getByRole('group', { name: /carry on/ })
    .getByLabel('No')
    .check();
  for (const tick of [
    /refreshed the page/,
    /Browsed the guides/,
    /Searched them/,
    /own Learn IDE/,
    /Asked the other coaches/,
  ])
    await panel.getByRole('checkbox', { name: tick }).check();
}

/** What a Blocker needs beyond that. */
export async function fillBlocker({ panel }: CreateDialog): Promise<void> {
  await panel.getByRole('textbox', { name: 'Batch' }).fill('v-000');
  await panel.getByLabel(/Does one of these/).selectOption({ label: 'The student’s Learn IDE does not work' });
  const tick = panel.getByRole('checkbox', { name: /none of the cases/ });
  if (!(await tick.isVisible())) await panel.getByText(/^Checklist for Blocker/).click();
  await tick.check();
}
