import type { FrameLocator, Page, Route } from 'playwright-core';

import { openPage, useScenario } from './support/browser';
import { answerBox, openCreate } from './support/create-dialog';

const REST = /\/show-rest-[^/]*\.js$/;
const TYPED = 'The lights stay dark';

beforeEach(() => useScenario('ready'));

/** The playground writes down what the panel hands to the dialog. */
const isSubmit = (note: string): boolean => note.includes('submit') && note.includes(TYPED);

/** Lets the rest of the form come only when the answer is called. */
async function holdRest(page: Page): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route(REST, async (route: Route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

const whole = (panel: FrameLocator): Promise<void> => panel.locator('#left').waitFor();
const topOf = (panel: FrameLocator, id: string): Promise<number> =>
  panel.locator(`#${id}`).evaluate((box) => Math.round(box.getBoundingClientRect().top + scrollY));

test('the boxes take every letter before the rest is there, and nothing above the rest moves when it comes', async () => {
  const { page } = await openPage();
  const letGo = await holdRest(page);
  const create = await openCreate(page);
  const box = answerBox(create, 'What you saw');
  const submitted = page.waitForRequest((request) => isSubmit(request.postData() ?? ''));
  await box.pressSequentially(TYPED);
  expect(await create.panel.locator('#left').count()).toBe(0);
  await submitted;
  const top = await topOf(create.panel, 'answers-observed');
  letGo();
  await box.pressSequentially(' after I submit');
  await whole(create.panel);
  expect(await box.inputValue()).toBe(`${TYPED} after I submit`);
  expect(await box.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(await topOf(create.panel, 'answers-observed')).toBe(top);
});

test('a chat that is pasted before the reading is there is read when it is', async () => {
  const { page } = await openPage();
  const letGo = await holdRest(page);
  const create = await openCreate(page);
  await create.panel
    .getByRole('textbox', { name: 'Paste the chat or your notes' })
    .fill('I expected the lights to turn green.');
  await create.panel.getByRole('button', { name: 'Find the parts' }).click();
  letGo();
  await whole(create.panel);
  await create.panel.getByText('Found in your text. Please check it:').waitFor();
});

test('a rest that does not come is said calmly, asked for again, and costs no letter', async () => {
  const { page } = await openPage();
  await page.route(REST, (route) => route.abort());
  const create = await openCreate(page);
  await answerBox(create, 'What you saw').fill(TYPED);
  const missing = create.panel.getByRole('alert').filter({ hasText: 'The rest of this form could not be loaded' });
  await missing.waitFor();
  await page.unroute(REST);
  await missing.getByRole('button', { name: 'Try again' }).click();
  await whole(create.panel);
  expect(await missing.count()).toBe(0);
  expect(await answerBox(create, 'What you saw').inputValue()).toBe(TYPED);
});
