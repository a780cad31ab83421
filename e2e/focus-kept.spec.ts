import type { FrameLocator, Page } from 'playwright-core';

import { goToRoom, openAdmin, stepOf } from './support/admin-page';
import { openPage, useScenario } from './support/browser';
import { answerBox, openAgain, openCreate, type CreateDialog } from './support/create-dialog';
import { createByRest } from './support/rest-create';
import { editReport } from './support/work-item';

beforeEach(() => useScenario('ready'));

/** The words of what has the focus in the frame: empty where it fell to the page's beginning. */
const focused = (frame: FrameLocator): Promise<string> =>
  frame.locator('body').evaluate(() => {
    const one = document.activeElement;
    return one === null || one === document.body
      ? ''
      : one.getAttribute('aria-label') || one.textContent || one.id || one.tagName;
  });

async function pressByKey(frame: FrameLocator, name: string | RegExp): Promise<string> {
  const button = frame.getByRole('button', { name }).first();
  await button.focus();
  await button.press('Enter');
  await button.waitFor({ state: 'detached' });
  return focused(frame);
}

const withDrafts = async (page: Page): Promise<CreateDialog> => {
  const create = await openCreate(page);
  await answerBox(create, 'What you saw').fill('The terminal says "Connecting" and never gets further.');
  await page.reload();
  const again = await openAgain(page);
  await again.panel.getByText(/^You have 1 unfinished/).waitFor();
  return again;
};

test.each([/^Resume/, /^Discard/, 'Not now'])(
  'an offered draft: after %s the focus is on what comes next',
  async (name) => {
    const { page } = await openPage();
    const { panel } = await withDrafts(page);
    expect(await pressByKey(panel, name)).toBe('Go to the list');
  },
);

test('Show it in the form: the focus is on the first open box', async () => {
  const { page } = await openPage();
  const { panel } = await openCreate(page);
  expect(await pressByKey(panel, 'Show it in the form')).toBe('answers-githubUsername');
});

test('the browser’s machine filled in: the focus is on the press that takes it back, and then on the one that fills in', async () => {
  const { page } = await openPage();
  const { panel } = await openCreate(page);
  const undo = await pressByKey(panel, /^I see it on my machine/);
  expect(undo).toBe('Undo');
  expect(await pressByKey(panel, undo)).toMatch(/^I see it on my machine/);
});

test('a step that could not be taken: the focus is on the box for what was tried, and back on the press', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await create.panel.getByLabel('Category').selectOption({ label: 'Learn IDE' });
  await create.panel.getByRole('radio', { name: /^Environment/ }).check();
  expect(await pressByKey(create.panel, 'Tried, could not')).toMatch(/^couldNot-/);
  expect(await pressByKey(create.panel, 'Take back')).toBe('Tried, could not');
});

test('an answer that does not fit is put away: the focus stays near', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  await answerBox(create, 'What you saw').fill('The lights stay dark after I submit.');
  await create.panel.getByRole('button', { name: /^Not this case, because …: Lights/ }).click();
  expect(await pressByKey(create.panel, 'It was tried already')).not.toBe('');
});

test('a report that cannot be read is started anew: the focus is on the form', async () => {
  const { page } = await openPage();
  const { key } = await createByRest({ report: { schemaVersion: 0, a: { b: 'c' } } });
  expect(await pressByKey(await editReport(page, key), 'Start anew and replace it')).not.toBe('');
});

test('set-up: no press loses the focus', async () => {
  const { page } = await openPage();
  const admin = await openAdmin(page);
  await admin.getByText('5 of 5 steps done').waitFor();
  await stepOf(admin, 1).getByRole('button', { name: 'Choose differently' }).waitFor();
  const reached = async (names: string[]): Promise<void> => {
    for (const name of names) expect([name, await pressByKey(admin, name)]).not.toEqual([name, '']);
  };
  await reached(['Choose differently', 'Keep the old choice']);
  await goToRoom(admin, 'release');
  await reached(['Detach all gates…', 'No, keep them']);
});
