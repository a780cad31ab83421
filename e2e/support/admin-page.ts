import type { FrameLocator, Locator, Page } from 'playwright-core';

import { frame } from '../../static/messages/en/frame';
import type { RoomId } from '../../static/admin/rooms';

/** The five steps as the page numbers them. */
export type StepNumber = 1 | 2 | 3 | 4 | 5;

/** Opens one room of the page by its address. */
export async function openAdmin(page: Page, role = 'site-admin', room: RoomId = 'set-up'): Promise<FrameLocator> {
  await page.goto(`/jira/settings/apps/preflight-admin/${room}?user=${role}`);
  return page.frameLocator('iframe[title="Preflight"]');
}

export const openRoom = (page: Page, room: RoomId): Promise<FrameLocator> => openAdmin(page, 'site-admin', room);

/** Goes there as a person does: by the list of rooms. */
export async function goToRoom(admin: FrameLocator, room: RoomId): Promise<void> {
  await admin.getByRole('link', { name: frame.rooms[room].menu, exact: true }).click();
  await admin.getByRole('heading', { level: 1, name: frame.rooms[room].title, exact: true }).waitFor();
}

export const stepOf = (admin: FrameLocator, step: StepNumber): Locator =>
  admin.getByRole('listitem', { name: new RegExp(`^Step ${step}:`) });

/** Presses a button of a step and waits until the step says what came of it. */
export async function press(admin: FrameLocator, step: StepNumber, button: string | RegExp): Promise<string> {
  const card = stepOf(admin, step);
  await card.getByRole('button', { name: button }).click();
  await card.getByText('Working…').waitFor({ state: 'hidden' });
  const said = card.getByRole('status').getByRole('paragraph').first();
  await said.waitFor();
  return said.innerText();
}

/** Step 1: the built-in pack for LEARN's bugs and tasks. */
export async function chooseLearn(admin: FrameLocator): Promise<string> {
  const card = stepOf(admin, 1);
  await card
    .getByRole('radio', { name: /Learn support/ })
    .first()
    .check();
  await card.getByRole('group', { name: 'Space' }).getByRole('radio', { name: /LEARN/ }).check();
  for (const type of ['Bug', 'Task']) await card.getByRole('checkbox', { name: type, exact: true }).check();
  return press(admin, 1, 'Use this choice');
}

/** Every step in order, each once. */
export async function setUpLearn(admin: FrameLocator): Promise<void> {
  await chooseLearn(admin);
  await press(admin, 2, 'Save the mapping');
  await press(admin, 3, 'Put it on the screens');
  await press(admin, 4, 'Register the form script');
  await press(admin, 5, 'Attach the gate');
}
