import { openPage, useScenario } from './support/browser';
import { bareDialogOf } from './support/create-dialog';

/** More presses than the dialog has places. */
const MOST_PRESSES = 120;

test('every open box of the report is reached with the keyboard alone, and Create after them', async () => {
  await useScenario('ready');
  const { page } = await openPage();
  await page.goto('/');
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.keyboard.press('c');
  const { panel } = bareDialogOf(page);
  await panel.getByLabel('Operating system').waitFor();

  const reached = new Set<string>();
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    await page.keyboard.press('Tab');
    reached.add(await panel.locator('body').evaluate(() => document.activeElement?.id ?? ''));
    const inPage = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (inPage === 'Create' && reached.size > 1) break;
  }
  // One radio of a group is a stop, the others follow by arrow keys; what is folded away opens by its summary.
  const boxes = await panel
    .locator('input:not([type=radio]), textarea, select')
    .evaluateAll((all) => all.filter((one) => one.closest('details:not([open])') === null).map(({ id }) => id));
  expect(boxes.filter((id) => !reached.has(id))).toEqual([]);
  expect(boxes.length).toBeGreaterThan(12);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Create');
});
