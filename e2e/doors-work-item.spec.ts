import type { Page } from 'playwright-core';

import { FLAG_LABEL } from '../src/core/repair/flag-label';
import { completeReport } from '../src/core/testing/make-report';
import { openPage, useScenario } from './support/browser';
import {
  assume,
  becomes,
  commentsOn,
  eventsComeLate,
  letTimePass,
  priorityOf,
  withoutFormScript,
} from './support/doors';
import { createByRest, fieldsOf } from './support/rest-create';
import { storeReport } from './support/status-panel';

// The page of a work item and its transitions: what a person is offered there, and what becomes of a Blocker all the same.

beforeEach(async () => {
  await useScenario('all-guards');
  await eventsComeLate();
});

const details = (page: Page) => page.getByRole('complementary', { name: 'Details' });
const priority = (page: Page) => details(page).getByLabel('Priority', { exact: true });
const optionsOf = (page: Page) => priority(page).locator('option').allInnerTexts();
const made = async (report?: unknown): Promise<string> => (await createByRest({ report, summary: 'Dark' })).key;

async function openItem(page: Page, key: string): Promise<void> {
  await page.goto(`/browse/${key}`);
  await priority(page).waitFor();
  // The form script is over when nothing shows that it runs.
  await page.waitForFunction(() => document.querySelector('.app-frame-hidden') !== null);
  await page.waitForTimeout(500);
  await page.getByRole('img', { name: 'The form script is running' }).waitFor({ state: 'hidden' });
}

describe('edit-on-work-item', () => {
  test('while the stored report is open Blocker is not offered; once it is complete it is, from the next opening on', async () => {
    const { page, complaints } = await openPage();
    const key = await made();
    await openItem(page, key);
    expect(await optionsOf(page)).toEqual(['High', 'Medium', 'Low']);
    await storeReport(key, completeReport());
    await openItem(page, key);
    expect(await optionsOf(page)).toEqual(['Blocker', 'High', 'Medium', 'Low']);
    await priority(page).selectOption({ label: 'Blocker' });
    await letTimePass();
    expect(await priorityOf(key)).toBe('Blocker');
    expect(complaints).toEqual([]);
  });

  test('a Blocker from before stays shown as it is, and nothing is saved by looking at it', async () => {
    await assume({ validatorsOnRest: false });
    const key = (await createByRest({ priority: { name: 'Blocker' } })).key;
    const { page } = await openPage();
    await openItem(page, key);
    expect(await optionsOf(page)).toEqual(['Blocker', 'High', 'Medium', 'Low']);
    expect(await priority(page).locator('option:checked').innerText()).toBe('Blocker');
    expect(await priorityOf(key)).toBe('Blocker');
  });

  test('without the form script a Blocker on the page is saved, then put back with one comment', async () => {
    const { page } = await openPage();
    const key = await made();
    await withoutFormScript(page);
    await page.goto(`/browse/${key}`);
    await priority(page).selectOption({ label: 'Blocker' });
    await becomes(key, 'Blocker');
    await letTimePass();
    expect(await priorityOf(key)).toBe('High');
    expect((await commentsOn(key)).match(/"body"/g)).toHaveLength(1);
  });
});

const take = (page: Page, name: string) => details(page).getByLabel('Move to').selectOption({ label: name });

describe('transition-with-screen', () => {
  test('with the priority on its screen: Blocker is not offered and the field says why', async () => {
    const { page, complaints } = await openPage();
    const key = await made();
    await openItem(page, key);
    await take(page, 'Start work');
    const dialog = page.getByRole('dialog', { name: 'Start work' });
    await dialog.getByText(/^Blocker needs \d more things first: /).waitFor();
    const options = dialog.getByLabel('Priority', { exact: true }).locator('option');
    expect(await options.allInnerTexts()).toEqual(['High', 'Medium', 'Low']);
    await dialog.getByRole('button', { name: 'Start work' }).click();
    await details(page).getByText('In Progress').waitFor();
    expect(complaints).toEqual([]);
  });

  test('with a complete report Blocker is offered there and goes through', async () => {
    const { page } = await openPage();
    const key = await made(completeReport());
    await openItem(page, key);
    await take(page, 'Start work');
    const dialog = page.getByRole('dialog', { name: 'Start work' });
    await dialog.getByLabel('Priority', { exact: true }).selectOption({ label: 'Blocker' });
    await dialog.getByRole('button', { name: 'Start work' }).click();
    await becomes(key, 'Blocker');
  });

  test('where no form script runs the gate refuses it, in words', async () => {
    const { page } = await openPage();
    const key = await made();
    await withoutFormScript(page);
    await page.goto(`/browse/${key}`);
    await take(page, 'Start work');
    const dialog = page.getByRole('dialog', { name: 'Start work' });
    await dialog.getByLabel('Priority', { exact: true }).selectOption({ label: 'Blocker' });
    await dialog.getByRole('button', { name: 'Start work' }).click();
    await dialog.getByText(/PREFLIGHT-BLOCKER-CHECKLIST/).waitFor();
    expect(await priorityOf(key)).toBe('High');
  });

  test('with a screen without the priority nothing of it is asked', async () => {
    const { page } = await openPage();
    const key = await made();
    await openItem(page, key);
    await take(page, 'Done');
    await details(page).getByText('Done', { exact: true }).first().waitFor();
    await take(page, 'Reopen');
    const dialog = page.getByRole('dialog', { name: 'Reopen' });
    await dialog.getByLabel('Description').fill('Still dark');
    expect(await dialog.getByLabel('Priority').count()).toBe(0);
    await dialog.getByRole('button', { name: 'Reopen' }).click();
    await page.getByText('Still dark').waitFor();
  });
});

describe('transition-with-custom-event', () => {
  test('what sends an event of its own alone is found by a sweep where no gate stands on it', async () => {
    await useScenario('ready');
    await assume({ customEventAlsoUpdates: false });
    const { page } = await openPage();
    const key = await made();
    await withoutFormScript(page);
    await page.goto(`/browse/${key}`);
    await take(page, 'Start work');
    const dialog = page.getByRole('dialog', { name: 'Start work' });
    await dialog.getByLabel('Priority', { exact: true }).selectOption({ label: 'Blocker' });
    await dialog.getByRole('button', { name: 'Start work' }).click();
    await becomes(key, 'Blocker');
    await letTimePass();
    expect((await fieldsOf(key))['labels']).toEqual([FLAG_LABEL]);
  });
});
