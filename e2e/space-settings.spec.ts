import type { FrameLocator, Page } from 'playwright-core';

import { projectSettings as words } from '../static/messages/en/project-settings';
import { projects as rooms } from '../static/messages/en/projects';
import { violationsOf } from './support/accessibility';
import { openRoom } from './support/admin-page';
import { openPage, useScenario } from './support/browser';
import { answerBox, openCreate } from './support/create-dialog';

beforeEach(() => useScenario('ready'));

const RULE = 'Supported environment';
async function openSettings(page: Page, user: string, key = 'LEARN'): Promise<FrameLocator> {
  await page.goto(`/jira/software/projects/${key}/settings/apps/preflight-space?user=${user}`);
  return page.frameLocator('iframe[title="Preflight"]');
}
const rule = (settings: FrameLocator) => settings.getByRole('listitem').filter({ hasText: RULE });

/** How hard the panel says that an environment is not supported. */
async function saidInDialog(): Promise<string> {
  const { page } = await openPage();
  const create = await openCreate(page);
  const box = answerBox(create, 'Environment');
  await box.fill('Nitrous');
  await box.blur();
  const hint = create.panel.getByText(/“Nitrous” is not supported/).and(create.panel.locator('.hint'));
  await hint.waitFor();
  return /hint-(\w+)/.exec((await hint.getAttribute('class')) ?? '')?.[1] ?? '';
}

test('the admin of a space makes a rule stricter there, sees who says what, the dialog follows, and it goes back', async () => {
  expect(await saidInDialog()).toBe('warn');
  const { page, complaints } = await openPage();
  const settings = await openSettings(page, 'project-admin');
  await settings.getByText(words.differences.none).waitFor();
  expect(await rule(settings).getByRole('option').allInnerTexts()).toEqual([words.bites.block, words.bites.warn]);

  await rule(settings).getByRole('combobox').selectOption({ label: words.bites.block });
  await settings.getByRole('textbox', { name: words.publish.note }).fill('Only the Learn IDE here');
  await settings.getByRole('button', { name: words.publish.press }).click();
  await settings.getByText(words.publish.done).waitFor();
  await rule(settings).getByText(words.origins.space, { exact: true }).waitFor();
  await rule(settings).getByText('on the site: warns').waitFor();
  await settings.getByText(/Gates and form script follow it/).waitFor();
  expect(await violationsOf(page)).toEqual([]);
  expect(await saidInDialog()).toBe('block');

  await settings.getByRole('button', { name: words.differences.reset }).click();
  await settings.getByRole('button', { name: words.differences.yes }).click();
  await settings.getByText(words.differences.none).waitFor();
  expect(await saidInDialog()).toBe('warn');
  expect(complaints).toEqual([]);
});

test.each([
  ['a reporter', 'reporter', 'LEARN'],
  ['the admin of another space', 'project-admin', 'OPS'],
])('%s sees no settings of the space', async (_who, user, key) => {
  const { page } = await openPage();
  const settings = await openSettings(page, user, key);
  await settings.getByRole('alert').getByText(words.failures.FORBIDDEN).waitFor();
  expect(await settings.getByRole('combobox').count()).toBe(0);
});

test('a Jira admin may make a rule milder than on the site', async () => {
  const { page } = await openPage();
  const settings = await openSettings(page, 'site-admin');
  await rule(settings).getByRole('combobox').selectOption({ label: words.bites.off });
  await settings.getByRole('textbox', { name: words.publish.note }).fill('Not here');
  await settings.getByRole('button', { name: words.publish.press }).click();
  await settings.getByText(words.publish.done).waitFor();
});

test('a Jira admin sees which space says something else, takes it back, and says what spaces may change', async () => {
  const { page } = await openPage();
  const settings = await openSettings(page, 'project-admin');
  await rule(settings).getByRole('combobox').selectOption({ label: words.bites.block });
  await settings.getByRole('textbox', { name: words.publish.note }).fill('Stricter here');
  await settings.getByRole('button', { name: words.publish.press }).click();
  await settings.getByText(words.publish.done).waitFor();

  const admin = await openPage();
  const room = await openRoom(admin.page, 'projects');
  const row = room.getByRole('row').filter({ hasText: 'LEARN' });
  await row.getByText(rooms.states.current).waitFor();
  await row.getByRole('cell', { name: 'rules' }).waitFor();
  await row.getByRole('button', { name: /^Reset/ }).click();
  await row.getByRole('button', { name: rooms.reset.yes }).click();
  await row.getByRole('cell', { name: rooms.nothing, exact: true }).waitFor();

  await room.getByText(rooms.permits.title).click();
  await room.getByRole('checkbox', { name: 'rules' }).check();
  await room.getByRole('button', { name: rooms.permits.save }).click();
  await room.getByText(rooms.permits.saved).waitFor();
  const again = await openSettings(page, 'project-admin');
  await again.getByText(words.differences.none).waitFor();
  expect(await rule(again).getByRole('option').allInnerTexts()).toHaveLength(4);
  expect([...(await violationsOf(admin.page)), ...(await violationsOf(page))]).toEqual([]);
});
