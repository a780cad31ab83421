import type { FrameLocator, Page } from 'playwright-core';

import { issueStatus } from '../static/messages/en/issue-status';
import { projectSettings as words } from '../static/messages/en/project-settings';
import { projects as rooms } from '../static/messages/en/projects';
import { violationsOf } from './support/accessibility';
import { openRoom } from './support/admin-page';
import { openPage, useScenario } from './support/browser';
import { bareDialogOf, pressCreateInBar } from './support/create-dialog';
import { goToSection, openRow, publish, published, retitle, words as editor } from './support/policy-room';

beforeEach(() => useScenario('ready'));

const PARTS = 'Parts of the report';
const ITEMS = 'Checklist before filing';
const { standing } = editor;

async function openSections(...sections: string[]): Promise<void> {
  const { page } = await openPage();
  const room = await openRoom(page, 'projects');
  await room.getByText(rooms.permits.title).click();
  for (const name of sections) await room.getByRole('checkbox', { name, exact: true }).check();
  await room.getByRole('button', { name: rooms.permits.save }).click();
  await room.getByText(rooms.permits.saved).waitFor();
}
async function openEditor(page: Page, user = 'project-admin'): Promise<FrameLocator> {
  await page.goto(`/jira/software/projects/LEARN/settings/apps/preflight-space?user=${user}`);
  const settings = page.frameLocator('iframe[title="Preflight"]');
  await settings.getByRole('button', { name: words.editor.open }).click();
  await settings.getByRole('navigation', { name: editor.sections.title }).waitFor();
  return settings;
}

test('the admin of a space edits what the site opens, sees who says what, and takes one row back', async () => {
  await openSections('parts of the report');
  const { page, complaints } = await openPage();
  const settings = await openEditor(page);
  await openRow(settings, PARTS, 'Operating system');
  await settings.getByText(standing.origins.pack).first().waitFor();
  await retitle(settings, 'Machine and system');
  await settings.getByText(standing.origins.space).first().waitFor();
  await publish(settings, 'Our word');
  await published(settings, 3);
  await pressCreateInBar(page);
  await bareDialogOf(page).panel.getByLabel('Machine and system').waitFor();

  const again = await openEditor(page);
  await openRow(again, PARTS, 'Machine and system');
  expect(await violationsOf(page)).toEqual([]);
  await again.getByRole('button', { name: standing.backRow }).click();
  await again.getByRole('heading', { level: 3, name: 'Operating system' }).waitFor();
  await publish(again, 'As on the site again');
  await published(again, 4);
  await again.getByRole('button', { name: words.editor.close }).click();
  await again.getByText(words.differences.none).waitFor();
  expect(complaints).toEqual([]);
});

test('what the site keeps is looked at and not changed, and rules go upward only', async () => {
  await openSections('parts of the report');
  const { page } = await openPage();
  const settings = await openEditor(page);
  await openRow(settings, ITEMS, 'Whoever sees the problem has fully refreshed the page');
  await settings.getByText(standing.closed).waitFor();
  expect(await settings.getByLabel('Title', { exact: true }).isDisabled()).toBe(true);
  expect(await settings.getByRole('button', { name: editor.rows.copy }).count()).toBe(0);
  await goToSection(settings, 'Rules');
  await settings.getByText(standing.stricter).waitFor();
  expect(await settings.getByLabel(issueStatus.rules['unsupported-environment']).getByRole('option').count()).toBe(2);
});

test('a row of the site that a space leaves out comes back to its place', async () => {
  await openSections('categories');
  const { page } = await openPage();
  const settings = await openEditor(page);
  await goToSection(settings, 'Categories');
  const name = await settings.locator('.policy-row .open').nth(1).innerText();
  await settings.getByRole('button', { name, exact: true }).click();
  await settings.getByRole('button', { name: editor.rows.remove, exact: true }).last().click();
  await settings.getByText(standing.leftOut.one).waitFor();
  await settings.getByRole('button', { name: `Bring back: ${name}` }).click();
  await settings.getByText(standing.leftOut.one).waitFor({ state: 'hidden' });
  expect(await settings.locator('.policy-row .open').nth(1).innerText()).toBe(name);
});
