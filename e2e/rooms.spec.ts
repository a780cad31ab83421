import { frame } from '../static/messages/en/frame';
import { goToRoom, openAdmin, openRoom, stepOf } from './support/admin-page';
import { openPage, useScenario } from './support/browser';

const words = frame.rooms;

test('each room has an address: linked, kept at a reload, and Back leads through them', async () => {
  await useScenario('ready');
  const { page, complaints } = await openPage();
  const admin = await openRoom(page, 'log');
  const heading = (name: string) => admin.getByRole('heading', { level: 1, name, exact: true }).waitFor();
  await heading(words.log.title);
  await goToRoom(admin, 'release');
  expect(new URL(page.url()).pathname).toBe('/jira/settings/apps/preflight-admin/release');
  await page.reload();
  await heading(words.release.title);
  await page.goBack();
  await heading(words.log.title);
  await page.goto('/jira/settings/apps/preflight-admin?user=site-admin');
  await heading(words.protection.title);
  expect(complaints).toEqual([]);
});

test('the rooms are reached by keyboard alone, and the focus goes along', async () => {
  await useScenario('fresh');
  const { page } = await openPage();
  const admin = await openAdmin(page);
  const link = admin.getByRole('link', { name: words.log.menu, exact: true });
  await link.focus();
  await page.keyboard.press('Enter');
  const title = admin.getByRole('heading', { level: 1, name: words.log.title, exact: true });
  await title.waitFor();
  await admin.locator(':focus').filter({ hasText: words.log.title }).waitFor();
});

test('Back asks before it leaves something unsaved behind', async () => {
  await useScenario('ready');
  const { page } = await openPage();
  const admin = await openRoom(page, 'log');
  await goToRoom(admin, 'set-up');
  await stepOf(admin, 2).getByLabel('Level of Low', { exact: true }).selectOption({ label: 'Not listed' });
  await page.goBack();
  await admin.getByRole('button', { name: frame.unsaved.stay }).click();
  expect(new URL(page.url()).pathname).toBe('/jira/settings/apps/preflight-admin/set-up');
  await page.goBack();
  await admin.getByRole('button', { name: frame.unsaved.leave }).click();
  await admin.getByRole('heading', { level: 1, name: words.log.title, exact: true }).waitFor();
});
