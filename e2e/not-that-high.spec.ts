import { completeReport } from '../src/core/testing/make-report';
import { jira, openPage, useScenario } from './support/browser';
import { openStatus, storeReport } from './support/status-panel';

const ITEM = 'LEARN-1';
const REASON = 'Only one lesson stands still; the others work.';

beforeEach(async () => {
  await useScenario('ready');
  await storeReport(ITEM, completeReport());
  const fields = { priority: { id: '10000' } };
  await jira(`/rest/api/3/issue/${ITEM}`, { method: 'PUT', body: { fields } });
});

const itemNow = async () => {
  const issue: { fields: { priority: { name: string } } } = await (await jira(`/rest/api/3/issue/${ITEM}`)).json();
  const { comments } = await (await jira(`/rest/api/3/issue/${ITEM}/comment`)).json();
  return { priority: issue.fields.priority.name, comments: JSON.stringify(comments), count: comments.length };
};

test('a Blocker that is none is lowered with its reason, by keyboard, and the story tells it', async () => {
  const { page, complaints } = await openPage();
  const { frame } = await openStatus(page, ITEM, '?user=lead');
  await frame.getByRole('button', { name: 'Not a Blocker, because …' }).focus();
  await page.keyboard.press('Enter');
  await frame.getByRole('textbox', { name: 'Why it is no Blocker' }).and(frame.locator(':focus')).waitFor();
  await page.keyboard.type(REASON);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await frame.getByRole('button', { name: 'Not a Blocker, because …' }).waitFor({ state: 'detached' });
  await frame.getByRole('textbox', { name: 'Why it is no Blocker' }).waitFor({ state: 'detached' });
  expect(await itemNow()).toMatchObject({
    priority: 'High',
    count: 1,
    comments: expect.stringContaining(`Why: ${REASON}`),
  });
  await frame.getByText('What happened here').click();
  await frame.getByText('The priority was found to be too high and lowered from “Blocker” to “High”.').waitFor();
  expect(complaints).toEqual([]);
});

test('two presses are one comment, and somebody who came too late is told', async () => {
  const { page } = await openPage();
  const { frame } = await openStatus(page, ITEM);
  await frame.getByRole('button', { name: 'Not a Blocker, because …' }).click();
  await frame.getByRole('textbox', { name: 'Why it is no Blocker' }).fill(REASON);
  const late = await openPage();
  const other = await openStatus(late.page, ITEM, '?user=lead');
  await other.frame.getByRole('button', { name: 'Not a Blocker, because …' }).click();
  await other.frame.getByRole('textbox', { name: 'Why it is no Blocker' }).fill('They can go on with the next lesson.');
  await frame.getByRole('button', { name: 'Lower it to “High”' }).dblclick();
  await frame.getByRole('textbox', { name: 'Why it is no Blocker' }).waitFor({ state: 'detached' });
  await other.frame.getByRole('button', { name: 'Lower it to “High”' }).click();
  await other.frame.getByText('Somebody changed the priority meanwhile. Close this and look again.').waitFor();
  expect(await itemNow()).toMatchObject({ priority: 'High', count: 1 });
});

test.each(['light', 'dark'])('at 360 px, in German, nothing of it scrolls sideways: the %s theme', async (theme) => {
  const { page } = await openPage({ viewport: { width: 360, height: 900 } });
  const { frame } = await openStatus(page, ITEM, `?theme=${theme}&locale=de_DE`);
  await frame.getByRole('button', { name: 'Kein Blocker, weil …' }).click();
  await frame.getByText('Die Priorität wird „High“').waitFor();
  if (process.env.SHOTS !== undefined)
    await frame.locator('.allow').screenshot({ path: `${process.env.SHOTS}/lowering-${theme}.png` });
  expect(await frame.locator('html').evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
});
