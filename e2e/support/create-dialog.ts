import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Jira's create dialog in the playground, and the panel in it. */
export type CreateDialog = { dialog: Locator; panel: FrameLocator };

export async function openCreate(page: Page, query = ''): Promise<CreateDialog> {
  await page.goto(`/${query}`);
  await page.getByRole('button', { name: 'Create', exact: true }).first().click();
  return dialogOf(page);
}

export async function dialogOf(page: Page): Promise<CreateDialog> {
  const dialog = page.getByRole('dialog', { name: 'Create work item' });
  const panel = dialog.frameLocator('iframe[title="Preflight report"]');
  await panel.getByLabel('Operating system').waitFor();
  return { dialog, panel };
}

export const choosePriority = ({ dialog }: CreateDialog, name: string) =>
  dialog.getByLabel('Priority', { exact: true }).selectOption({ label: name });

export const priorityOf = ({ dialog }: CreateDialog): Promise<string> =>
  dialog.getByLabel('Priority', { exact: true }).locator('option:checked').innerText();

export const pressCreate = ({ dialog }: CreateDialog) =>
  dialog.getByRole('button', { name: 'Create', exact: true }).click();

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
  await panel.getByLabel('Environment', { exact: false }).first().check();
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
