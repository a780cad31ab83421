import type { FrameLocator, Page } from 'playwright-core';

import { openPage, useScenario } from './support/browser';
import {
  answerBox,
  closeDialog,
  dialogOf,
  fillReport,
  keyOfCreated,
  openCreate,
  pressCreate,
} from './support/create-dialog';
import { openEntrance } from './support/entrance';
import { copiedAgain, copiesMade } from './support/second-copy';

const WORDS = 'The terminal says "Connecting" and never gets further.';

beforeEach(() => useScenario('ready'));

const row = (frame: FrameLocator) => frame.getByText(WORDS);
const press = (frame: FrameLocator, what: string) => frame.getByRole('button', { name: `${what}: ${WORDS}` }).click();

/** Said once storage has followed. */
const isDiscarded = (frame: FrameLocator) =>
  frame.getByRole('status').getByText(`Discarded: ${WORDS}`).waitFor({ state: 'attached' });

/** A report that was begun in Jira's dialog, with its copy in storage. */
async function begun(page: Page, query = ''): Promise<void> {
  const create = await openCreate(page, query);
  const before = await copiesMade(page);
  await answerBox(create, 'What you saw').fill(WORDS);
  await copiedAgain(page, before);
  await closeDialog(create, page);
}

test.each(['on', 'off'])(
  'a draft is resumed in its dialog (the field takes values: %s), and gone once it is created',
  async (takes) => {
    const { page, complaints } = await openPage();
    await begun(page, `?prefillTakesAppField=${takes}`);
    const frame = await openEntrance(page, '', 'drafts');
    await frame.getByText(/^For Learn/).waitFor();
    await press(frame, 'Resume');
    const create = await dialogOf(page);
    expect(await answerBox(create, 'What you saw').inputValue()).toBe(WORDS);
    await fillReport(create, 'Learn IDE never connects');
    await pressCreate(create);
    await keyOfCreated(page);
    await frame.getByText('You have no unfinished report.').waitFor();
    expect(complaints).toEqual([]);
  },
);

test('a draft that another machine began is here too, and can be resumed where the browser keeps nothing', async () => {
  const { page } = await openPage();
  await begun(page);
  const elsewhere = await openPage();
  const frame = await openEntrance(elsewhere.page, '?prefillTakesAppField=on&frameStorage=refused', 'drafts');
  await frame.getByText('This browser keeps nothing for Preflight.').waitFor();
  await press(frame, 'Resume');
  expect(await answerBox(await dialogOf(elsewhere.page), 'What you saw').inputValue()).toBe(WORDS);
});

test('a discarded draft can be taken back, and is gone from browser and copy otherwise', async () => {
  const { page } = await openPage();
  await begun(page);
  const frame = await openEntrance(page, '', 'drafts');
  await press(frame, 'Discard');
  await press(frame, 'Undo');
  await frame.getByText('The unfinished report is back.').waitFor({ state: 'attached' });
  await press(frame, 'Discard');
  await isDiscarded(frame);
  const again = await openEntrance(page, '', 'drafts');
  await again.getByText('You have no unfinished report.').waitFor();
  const elsewhere = await openPage();
  const there = await openEntrance(elsewhere.page, '', 'drafts');
  await there.getByText('You have no unfinished report.').waitFor();
});

test('what another tab writes is shown here, and a draft discarded here is no longer offered there', async () => {
  const { page } = await openPage();
  const frame = await openEntrance(page, '', 'drafts');
  await frame.getByText('You have no unfinished report.').waitFor();
  const tab = await page.context().newPage();
  await begun(tab);
  await row(frame).waitFor();
  await press(frame, 'Discard');
  await isDiscarded(frame);
  const next = await openCreate(tab);
  expect(await next.panel.getByText(/unfinished report/).count()).toBe(0);
});

test('a draft that cannot be read is said and kept', async () => {
  const { page } = await openPage();
  await begun(page);
  const frame = await openEntrance(page, '', 'drafts');
  const kept = await frame.locator('body').evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('preflight.drafts.')) ?? '';
    const rows: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    const text = JSON.stringify([...(Array.isArray(rows) ? rows : []), { schemaVersion: 9, id: 'from-tomorrow' }]);
    localStorage.setItem(key, text);
    return key;
  });
  await openEntrance(page, '', 'drafts');
  await frame.getByText(/^1 unfinished report cannot be read here/).waitFor();
  await press(frame, 'Discard');
  expect(await frame.locator('body').evaluate((_body, key) => localStorage.getItem(key), kept)).toContain(
    'from-tomorrow',
  );
});
