import type { FrameLocator, Page } from 'playwright-core';

/** Opens a work item and the editor of its report; the frame of the panel. */
export async function editReport(page: Page, key: string): Promise<FrameLocator> {
  await page.goto(`/browse/${key}`);
  return editAgain(page);
}

/** Opens the editor on the page that is there. */
export async function editAgain(page: Page): Promise<FrameLocator> {
  await page.getByRole('button', { name: 'Edit Preflight report' }).click();
  return page.frameLocator('iframe[title="Preflight report"]');
}
