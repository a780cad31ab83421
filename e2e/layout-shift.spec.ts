import type { Page } from 'playwright-core';

import { completeReport } from '../src/core/testing/make-report';
import { openPage, useScenario } from './support/browser';
import { answerBox, openAgain, openCreate } from './support/create-dialog';
import { frameOf, noteShifts, shiftsIn } from './support/layout-shifts';
import { createByRest } from './support/rest-create';
import { openStatus, storeReport } from './support/status-panel';
import { editReport } from './support/work-item';

const PANEL = 'Preflight report';
const STATUS = 'Preflight';

const openTwice = async (page: Page): Promise<void> => {
  const create = await openCreate(page);
  await answerBox(create, 'What you saw').fill('The lights stay dark after I submit.');
  await page.waitForRequest((request) => /keep-drafts/.test(request.postData() ?? ''));
  await page.reload();
  await (await openAgain(page)).panel.getByText(/^You have 1 unfinished/).waitFor();
};
const openAnotherBrowser = async (page: Page): Promise<void> => {
  await openTwice(page);
  await (await frameOf(page, PANEL)).evaluate(() => localStorage.clear());
  await page.reload();
  await (await openAgain(page)).panel.getByText(/^You have 1 unfinished/).waitFor();
};
const editStored = async (page: Page): Promise<void> => {
  const { key } = await createByRest({ report: completeReport() });
  await (await editReport(page, key)).getByLabel('Operating system').waitFor();
};
const status = async (page: Page): Promise<void> => {
  await storeReport('LEARN-1', completeReport({ answers: { os: '' } }));
  await openStatus(page, 'LEARN-1');
};

const OPENINGS: [string, string, (page: Page) => Promise<unknown>][] = [
  ['an empty report', PANEL, (page) => openCreate(page)],
  ['an offer of a draft from this browser', PANEL, openTwice],
  ['an offer of a draft from another browser', PANEL, openAnotherBrowser],
  ['a stored report', PANEL, editStored],
  ['the status beside a work item', STATUS, status],
];

test.each(OPENINGS)('nothing moves after the first paint: %s', async (_name, title, open) => {
  await useScenario('ready');
  const { page } = await openPage();
  await page.addInitScript(noteShifts);
  await open(page);
  expect(await shiftsIn(page, title)).toEqual([]);
});

test('what does move is seen by this test', async () => {
  await useScenario('ready');
  const { page } = await openPage();
  await page.addInitScript(noteShifts);
  await openCreate(page);
  await (
    await frameOf(page, PANEL)
  ).evaluate(() => {
    const late = document.createElement('p');
    late.style.height = '40px';
    document.body.prepend(late);
  });
  const shifts = await shiftsIn(page, PANEL);
  expect(shifts.reduce((sum, { value }) => sum + value, 0)).toBeGreaterThan(0);
});
