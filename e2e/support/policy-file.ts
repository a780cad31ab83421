import { readFileSync } from 'node:fs';

import type { FrameLocator, Locator, Page } from 'playwright-core';

import { words } from './policy-room';

/** What the policy room saves as a file. */
export async function exported(page: Page, admin: FrameLocator): Promise<string> {
  const waiting = page.waitForEvent('download');
  await admin.getByRole('button', { name: words.transfer.save }).click();
  return readFileSync(await (await waiting).path(), 'utf8');
}

export const open = (admin: FrameLocator, text: string, name = 'policy.json'): Promise<void> =>
  admin
    .getByLabel(words.transfer.file)
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });

/** The same policy as a site would save it that calls its priority otherwise. */
export const ofAnotherSite = (file: string): string =>
  file
    .replaceAll('"id": "10000"', '"id": "777"')
    .replaceAll('"name": "Blocker"', '"name": "Showstopper"')
    .replace('"name": "Learn support"', '"name": "Learn support abroad"');

/** What the opened file would change. */
export const compared = (admin: FrameLocator): Locator =>
  admin.getByRole('group', { name: 'What policy.json would change' });
