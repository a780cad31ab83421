import type { FrameLocator, Page } from 'playwright-core';

import { openPage, useScenario } from './support/browser';
import { answerBox, openCreate } from './support/create-dialog';

/** Words that bring up another way, a category, an answer, a step: whatever can appear while somebody types. */
const WORDS = 'The lights stay dark after I submit, she moved to Nitrous and wants to quit. ';
const TEXT = WORDS.repeat(10).slice(0, 500);

beforeEach(() => useScenario('ready'));

/** The calls to functions of the app that the page makes from now on. */
function noteCalls(page: Page): string[] {
  const calls: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/playground/invoke') calls.push(request.postData() ?? '');
  });
  return calls;
}

test('typing 500 characters calls no function; one copy is kept when the typing rests', async () => {
  const { page } = await openPage();
  await page.clock.install();
  const calls = noteCalls(page);
  const create = await openCreate(page);
  expect(calls.filter((call) => call.includes('panel/open'))).toHaveLength(1);
  const before = calls.length;
  await answerBox(create, 'What you saw').click();
  // The page's own clock tells five keys a second: how fast they really arrive is the machine's affair.
  await page.clock.pauseAt(Date.now() + 60_000);
  for (const keys of TEXT.match(/.{1,5}/gsu) ?? []) {
    await page.keyboard.type(keys);
    await page.clock.runFor(1_000);
  }
  expect(await answerBox(create, 'What you saw').inputValue()).toBe(TEXT);
  expect(calls.slice(before)).toEqual([]);
  const kept = page.waitForRequest((request) => (request.postData() ?? '').includes('panel/keep-drafts'));
  await page.clock.resume();
  await kept;
  expect(calls).toHaveLength(before + 1);
});

/** Where each box begins in the frame, which itself never scrolls. */
const topsOf = (panel: FrameLocator): Promise<[id: string, top: number][]> =>
  panel
    .locator('input:not([type=radio], [type=checkbox]):visible, textarea:visible')
    .evaluateAll((all) =>
      all.map((one): [string, number] => [one.id, Math.round(one.getBoundingClientRect().top + scrollY)]),
    );
const topOf = async (panel: FrameLocator, id: string): Promise<number | undefined> =>
  (await topsOf(panel)).find(([box]) => box === id)?.[1];

test.each([
  ['1200 px', { width: 1_200, height: 1_000 }],
  ['360 px', { width: 360, height: 720 }],
])('no box moves while somebody types in it, %s', async (_name, viewport) => {
  const { page } = await openPage({ viewport });
  const { panel } = await openCreate(page);
  await panel.getByRole('button', { name: 'Show it in the form' }).click();
  const boxes = (await topsOf(panel)).map(([id]) => id);
  expect(boxes.length).toBeGreaterThan(8);
  const moved: string[] = [];
  for (const id of boxes) {
    const before = await topOf(panel, id);
    // Two boxes that say the same are told apart by a hint at the first one, which is another matter.
    await panel.locator(`#${id}`).pressSequentially(`${id}: ${WORDS}`);
    if ((await topOf(panel, id)) !== before) moved.push(id);
  }
  expect(moved).toEqual([]);
});
