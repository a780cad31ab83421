import type { Page } from 'playwright-core';

import { openPage, useScenario } from './support/browser';
import { answerBox, fillReport, openAgain, openCreate, type CreateDialog } from './support/create-dialog';
import { notedCalls, payloadOf } from './support/noted-calls';

beforeEach(() => useScenario('ready'));

const DARK = 'The lights stay dark after I submit.';

async function withAnswer(page: Page): Promise<CreateDialog> {
  const create = await openCreate(page);
  await answerBox(create, 'What you saw').fill(DARK);
  await create.panel.getByText('This may solve it right away').waitFor();
  return create;
}

const whyNot = ({ panel }: CreateDialog) => panel.getByRole('button', { name: /^Not this case, because …: Lights/ });

test('an answer that does not fit is put away with its reason, stays so after a reload, and can be shown again', async () => {
  const { page, complaints } = await openPage();
  const create = await withAnswer(page);
  await whyNot(create).click();
  await create.panel.getByRole('button', { name: 'It was tried already' }).click();
  await create.panel.getByText('Put away: Lights of a lesson that stay dark. It was tried already').waitFor();
  await page.waitForTimeout(500);
  await page.reload();
  const again = await openAgain(page);
  await again.panel.getByRole('button', { name: /^Resume/ }).click();
  await again.panel.getByText(/^Put away: Lights/).waitFor();
  await again.panel.getByRole('button', { name: /^Show it again: Lights/ }).click();
  await whyNot(again).waitFor();
  expect(complaints).toEqual([]);
});

test('why in own words is remembered in this browser and never leaves it', async () => {
  const { page } = await openPage();
  const calls = notedCalls(page);
  const create = await withAnswer(page);
  await whyNot(create).click();
  await create.panel.getByLabel('Or in your own words').fill('Mia already did that twice');
  await create.panel.getByRole('button', { name: 'Put it away' }).click();
  await create.panel.getByText('Put away: Lights of a lesson that stay dark. Mia already did that twice').waitFor();
  // The second copy is made when nobody has typed for five seconds.
  await page.waitForTimeout(5_500);
  expect(calls('panel/keep-drafts').join()).toContain('"reasons":{"dark-lights":"other"}');
  expect(calls().filter((call) => call.includes('Mia already'))).toEqual([]);
});

test('when the report is complete, what became of its suggestions is counted in one call, without any words', async () => {
  const { page } = await openPage();
  const calls = notedCalls(page);
  const create = await withAnswer(page);
  await whyNot(create).click();
  await create.panel.getByRole('button', { name: 'The trouble is another one' }).click();
  await fillReport(create, 'Lights');
  await create.panel.getByRole('region', { name: 'The report is complete.' }).waitFor();
  await page.waitForTimeout(600);
  const [counted, ...more] = calls('feedback/count');
  expect(counted).toContain('{"about":"answer","id":"dark-lights","kind":"dismissed","reason":"different"}');
  expect(payloadOf(counted)).not.toContain('Connecting');
  expect(more).toEqual([]);
});

test('an answer that solved it closes the form, is counted once, and the report can go on', async () => {
  const { page } = await openPage();
  const calls = notedCalls(page);
  const create = await withAnswer(page);
  await create.panel.getByRole('button', { name: /^This solved it: Lights/ }).click();
  await create.panel.getByText(/^Good to hear/).waitFor();
  expect(await answerBox(create, 'What you saw').count()).toBe(0);
  await page.waitForTimeout(500);
  await page.reload();
  const again = await openAgain(page);
  await again.panel.getByRole('button', { name: /^Resume/ }).click();
  await again.panel.getByRole('button', { name: 'Go on with the report' }).click();
  expect(await answerBox(again, 'What you saw').inputValue()).toBe(DARK);
  await again.panel.getByRole('button', { name: /^This solved it: Lights/ }).click();
  await page.waitForTimeout(300);
  const kinds = calls('feedback/count').map((call) => /"kind":"(\w+)"/.exec(call)?.[1]);
  expect(kinds).toEqual(['accepted', 'corrected']);
});
