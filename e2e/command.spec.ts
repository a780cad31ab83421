import { openPage, useScenario } from './support/browser';
import { answerBox, bareDialogOf, closeDialog, dialogOf } from './support/create-dialog';
import { commandFrame, entranceAddress, paletteReady, runCommand } from './support/entrance';

beforeEach(() => useScenario('ready'));

test('the command asks where it belongs the first time, and opens the form at once from then on', async () => {
  const { page, complaints } = await openPage();
  await page.goto('/');
  const frame = await runCommand(page);
  await frame.getByRole('button', { name: 'Open the form', exact: true }).click();
  const first = await dialogOf(page);
  expect(await first.dialog.getByLabel('Space').locator('option:checked').innerText()).toMatch(/LEARN/);
  await closeDialog(first, page);
  await page.getByRole('dialog', { name: 'Report a problem' }).waitFor({ state: 'hidden' });

  await runCommand(page);
  const next = await dialogOf(page);
  await answerBox(next, 'Operating system').fill('macOS 14');
  expect(complaints).toEqual([]);
});

test('its keys work once the palette was opened, and never while somebody types', async () => {
  const { page } = await openPage();
  await page.goto('/');
  await paletteReady(page);
  await page.keyboard.press('b');
  await page.keyboard.press('r');
  expect(await page.getByRole('dialog').count()).toBe(0);
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Search for a command' }).pressSequentially('br');
  await page.getByText('No command is called like that.').waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('b');
  await page.keyboard.press('r');
  await commandFrame(page).getByRole('button', { name: 'Open the form', exact: true }).waitFor();
});

test('where Jira opens no form over a command, it says so and leads to the page', async () => {
  const { page } = await openPage();
  await page.goto('/?createModalFromCommand=off');
  const frame = await runCommand(page);
  await frame.getByRole('button', { name: 'Open the form', exact: true }).click();
  await frame.getByText(/Jira did not open its create dialog/).waitFor();
  expect(await bareDialogOf(page).dialog.count()).toBe(0);
  await frame.getByRole('button', { name: 'Open the whole page' }).click();
  await page.frameLocator('iframe[title="Preflight"]').getByRole('button', { name: 'My drafts' }).waitFor();
  expect(new URL(page.url()).pathname).toMatch(await entranceAddress());
});
