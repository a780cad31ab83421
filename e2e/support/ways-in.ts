import type { Locator, Page } from 'playwright-core';

/** One form of the page "Ways in". */
export async function openDoor(page: Page, title: string): Promise<Locator> {
  await page.goto('/ways-in');
  const door = page.getByRole('region', { name: title, exact: true });
  await door.waitFor();
  return door;
}

/** Fills a form by its labels, sends it and waits for Jira's answer in words. */
export async function goIn(door: Locator, values: Record<string, string> = {}): Promise<string> {
  for (const [label, value] of Object.entries(values)) await door.getByLabel(label, { exact: true }).fill(value);
  await door.getByRole('button', { name: 'Send' }).click();
  return answerIn(door);
}

/** What Jira answered, once it did. */
export async function answerIn(place: Locator): Promise<string> {
  const said = place.getByRole('status');
  await said.getByRole('paragraph').first().waitFor();
  return said.innerText();
}

export const keyIn = (text: string): string => /[A-Z]+-\d+/.exec(text)?.[0] ?? '';

/** Presses the page's own button: six minutes of simulated time. */
export async function passTime(page: Page): Promise<void> {
  await page.goto('/ways-in');
  await page.getByRole('button', { name: 'Let six minutes pass' }).click();
  await page.getByText('Six minutes have passed.').waitFor();
}
