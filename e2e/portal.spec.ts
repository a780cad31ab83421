import type { FrameLocator, Page } from 'playwright-core';

import { portal as de } from '../static/messages/de/portal';
import { portal as words } from '../static/messages/en/portal';
import { violationsOf } from './support/accessibility';
import { openPage, useScenario } from './support/browser';
import { layoutFaults, SIGHTS } from './support/layout-faults';
import { reportOf } from './support/rest-create';
import { answerIn, keyIn, passTime } from './support/ways-in';

beforeEach(() => useScenario('with-portal'));

async function openPortal(page: Page, query = ''): Promise<FrameLocator> {
  await page.goto(`/ways-in/portal?user=customer${query}`);
  const questions = page.frameLocator('iframe[title="Preflight"]');
  await questions.getByRole('textbox').first().waitFor();
  return questions;
}
const send = async (page: Page): Promise<void> => {
  await page.getByLabel('What is it about?').fill('The lights stay dark');
  await page.getByRole('button', { name: 'Send' }).click();
};

test('a customer answers what is asked, sends the request, and finds nothing of the team’s in the form', async () => {
  const { page, complaints } = await openPage();
  const questions = await openPortal(page);
  await send(page);
  await page.getByText('Some answers are still needed.').waitFor();

  await questions.getByRole('button', { name: words.show }).click();
  await questions.getByRole('textbox', { name: /What you saw/ }).fill('The lights stay dark after all tests pass.');
  await questions.getByRole('textbox', { name: /What you expected/ }).fill('A green light for the lesson.');
  await questions.getByRole('textbox', { name: /Operating system/ }).fill('macOS 14.5');
  await questions.getByText(words.complete).waitFor();
  const shown = await questions.locator('body').innerText();
  expect(shown).not.toMatch(/Blocker|checklist|category|student|coach|Priority|duplicate/i);
  await page.waitForTimeout(500);
  await send(page);
  const key = keyIn(await answerIn(page.locator('main')));
  await passTime(page);
  expect(await reportOf(key)).toMatchObject({
    schemaVersion: 1,
    answers: { observed: 'The lights stay dark after all tests pass.', os: 'macOS 14.5' },
    done: {},
  });
  expect(complaints).toEqual([]);
});

test('another request type, and a portal that nobody switched on, ask nothing', async () => {
  const { page } = await openPage();
  await openPortal(page);
  await page.getByLabel('What do you need?').selectOption('Ask for something');
  await page.waitForTimeout(1_000);
  expect(await page.frameLocator('iframe[title="Preflight"]').getByRole('textbox').count()).toBe(0);
  await send(page);
  expect(keyIn(await answerIn(page.locator('main')))).not.toBe('');
});

test('where the form does not wait, what is there is brought along', async () => {
  const { page } = await openPage();
  const questions = await openPortal(page, '&portalHeedsValidity=off');
  await questions.getByRole('textbox', { name: /Operating system/ }).fill('macOS 14.5');
  await questions.getByRole('textbox', { name: /Operating system/ }).blur();
  await page.waitForTimeout(500);
  await send(page);
  const key = keyIn(await answerIn(page.locator('main')));
  await passTime(page);
  expect(await reportOf(key)).toMatchObject({ answers: { os: 'macOS 14.5' } });
});

test('questions that cannot be loaded stop nobody', async () => {
  const { page } = await openPage();
  await page.route('**/playground/invoke', (route) => route.abort());
  await page.goto('/ways-in/portal?user=customer');
  await page.frameLocator('iframe[title="Preflight"]').getByText(words.notLoaded).waitFor();
  await send(page);
  expect(keyIn(await answerIn(page.locator('main')))).not.toBe('');
});

describe.each(['light', 'dark'])('%s theme', (theme) => {
  test.each([
    ['en_US', words],
    ['de_DE', de],
  ] as const)('360 pixels wide, %s: fits, can be reached, and reads as the customer’s Jira', async (locale, texts) => {
    const { page } = await openPage({ viewport: { width: 360, height: 720 } });
    const questions = await openPortal(page, `&theme=${theme}&locale=${locale}`);
    await questions.getByRole('button', { name: texts.show }).click();
    await questions.getByText(texts.intro).waitFor();
    expect(await questions.locator('html').getAttribute('data-color-mode')).toBe(theme);
    expect(await violationsOf(page)).toEqual([]);
    for (const sight of SIGHTS.filter(({ name }) => name === '360 px'))
      expect(await layoutFaults(page, sight)).toEqual([]);
  });
});
