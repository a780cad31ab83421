import type { Page } from 'playwright-core';

import { asFrameOf } from './browser';

/** How often the second copy was made; it follows when nothing was typed for five seconds. */
export const copiesMade = (page: Page): Promise<number> =>
  page.evaluate(async () => (await (await fetch('/playground/log?after=0')).text()).split('panel/keep-drafts').length);

export async function copiedAgain(page: Page, before: number): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    if ((await copiesMade(page)) > before) return;
    await page.waitForTimeout(200);
  }
  throw new Error('No second copy was made within twelve seconds.');
}

/** What the app's storage holds of the reporter's drafts, as text. */
export async function keptInStorage(): Promise<string> {
  const opened: { body: { value: { drafts: unknown[] } } } = await asFrameOf('preflight-report', 'panel/open');
  return JSON.stringify(opened.body.value.drafts);
}
