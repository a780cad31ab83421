import type { FrameLocator, Locator, Page } from 'playwright-core';

import { jira } from './browser';

/** The panel beside a work item: Jira's button around it, and the app's frame in it. */
export type StatusPanel = { around: Locator; toggle: Locator; frame: FrameLocator };

export async function openWorkItem(page: Page, key: string, query = ''): Promise<StatusPanel> {
  await page.goto(`/browse/${key}${query}`);
  const around = page.getByRole('region', { name: 'Preflight', exact: true });
  await around.waitFor();
  const toggle = around.getByRole('button', { name: /^Preflight/ });
  return { around, toggle, frame: around.frameLocator('iframe[title="Preflight"]') };
}

/** Opens the panel and waits until it has been read. */
export async function openStatus(page: Page, key: string, query = ''): Promise<StatusPanel> {
  const panel = await openWorkItem(page, key, query);
  await panel.toggle.click();
  await panel.frame.locator('.lozenge, [role="alert"]').first().waitFor();
  return panel;
}

export async function storeReport(key: string, report: unknown): Promise<void> {
  const { reportFieldId } = await (await jira('/playground/state')).json();
  const answer = await jira(`/rest/api/3/issue/${key}`, {
    method: 'PUT',
    body: { fields: { [reportFieldId]: report } },
  });
  if (!answer.ok) throw new Error(`The report of ${key} was not stored: ${await answer.text()}`);
}
