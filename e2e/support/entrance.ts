import type { FrameLocator, Page } from 'playwright-core';

import { jira } from './browser';

/** The address of the app's own page, as a chat tool would be given it. */
export async function entranceAddress(): Promise<string> {
  const { appId, environmentId } = await (await jira('/playground/state')).json();
  return `/jira/apps/${appId}/${environmentId}`;
}

const frameOf = (page: Page): FrameLocator => page.frameLocator('#main iframe[title="Preflight"]');

/** Goes there, as a person who pressed a link. */
export async function openEntrance(page: Page, query = '', room = ''): Promise<FrameLocator> {
  await page.goto(`${await entranceAddress()}${room === '' ? '' : `/${room}`}${query}`);
  const frame = frameOf(page);
  await frame.getByRole('heading', { level: 1 }).waitFor();
  return frame;
}

export const pressOpen = (frame: FrameLocator): Promise<void> =>
  frame.getByRole('button', { name: 'Open the form', exact: true }).click();

export const paletteReady = (page: Page): Promise<void> => page.getByRole('button', { name: 'Commands' }).waitFor();

/** The dialog of the command "Report a problem", by the palette. */
export async function runCommand(page: Page): Promise<FrameLocator> {
  await paletteReady(page);
  await page.keyboard.press('Control+k');
  await page.getByRole('textbox', { name: 'Search for a command' }).fill('problem');
  await page.keyboard.press('Enter');
  return commandFrame(page);
}

export const commandFrame = (page: Page): FrameLocator =>
  page.getByRole('dialog', { name: 'Report a problem' }).frameLocator('iframe[title="Report a problem"]');
