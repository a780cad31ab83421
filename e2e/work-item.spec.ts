import { completeReport } from '../src/core/testing/make-report';
import { jira, openPage, useScenario } from './support/browser';
import { createByRest, reportOf } from './support/rest-create';
import { editAgain, editReport } from './support/work-item';

const LINE = /^Report.* · ide · can move on: no$/;

beforeEach(() => useScenario('ready'));

const made = async (): Promise<string> => (await createByRest({ report: completeReport(), summary: 'IDE' })).key;
type Change = { items: { field: string }[] };
/** What people changed: the readable copy in the description is the app's own entry. */
const changesOf = async (key: string): Promise<Change[]> => {
  const changelog: { values: Change[] } = await (await jira(`/rest/api/3/issue/${key}/changelog`)).json();
  return changelog.values.filter(({ items }) => items.some(({ field }) => field !== 'description'));
};

test('one readable line stands for the report, on the work item and in the list', async () => {
  const { page, complaints } = await openPage();
  const key = await made();
  await createByRest({ summary: 'An alert' });
  await page.goto('/');
  const row = page.getByRole('row').filter({ hasText: key });
  await row.getByText(LINE).waitFor();
  expect(await page.getByText(/can move on/).count()).toBe(1);
  await row.getByRole('link', { name: key }).click();
  await page.getByRole('region', { name: 'Preflight report' }).getByText(LINE).waitFor();
  expect(complaints).toEqual([]);
});

test('an edit on the work item is one entry in its history, however much was typed and pressed', async () => {
  const { page } = await openPage();
  const key = await made();
  const panel = await editReport(page, key);
  await panel.getByRole('textbox', { name: 'Operating system' }).press('End');
  await page.keyboard.type(' and Ubuntu');
  await panel.getByRole('textbox', { name: 'What you saw' }).fill('Something else');
  await page.waitForTimeout(600);
  expect(await changesOf(key)).toEqual([]);
  await panel.getByRole('button', { name: 'Save' }).dblclick();
  await page.getByText(LINE).waitFor();
  expect(await changesOf(key)).toHaveLength(1);
  expect(await reportOf(key)).toMatchObject({
    answers: { os: 'macOS Sierra 10.12 and Ubuntu', observed: 'Something else' },
  });

  const again = await editAgain(page);
  await again.getByRole('textbox', { name: 'What you saw' }).waitFor();
  expect(await again.getByText(/unfinished report|without saving/).count()).toBe(0);
});

test.each(['reloaded', 'closed'])('an edit that was %s before it was saved is offered again', async (how) => {
  const { page } = await openPage();
  const key = await made();
  const panel = await editReport(page, key);
  await panel.getByRole('textbox', { name: 'What you saw' }).fill('Not saved yet');
  if (how === 'reloaded') await page.reload();
  else await panel.getByRole('button', { name: 'Cancel' }).click();
  const again = await editAgain(page);
  await again.getByText('You changed this report before without saving it').waitFor();
  expect(await again.getByRole('textbox', { name: 'What you saw' }).inputValue()).toContain('Connecting');
  await again.getByRole('button', { name: /^Resume/ }).click();
  expect(await again.getByRole('textbox', { name: 'What you saw' }).inputValue()).toBe('Not saved yet');
  expect(await changesOf(key)).toEqual([]);
});

test('a save that Jira does not take is said, loses nothing, and can be repeated', async () => {
  const { page } = await openPage();
  const key = await made();
  const panel = await editReport(page, key);
  await page.route(`**/rest/api/3/issue/${key}`, (route) => route.fulfill({ status: 503, json: {} }), { times: 1 });
  await panel.getByRole('textbox', { name: 'What you saw' }).fill('Saved at the second try');
  await panel.getByRole('button', { name: 'Save' }).click();
  await panel.getByText('The dialog did not take your last change. It is still here.').waitFor();
  expect(await panel.getByRole('textbox', { name: 'What you saw' }).inputValue()).toBe('Saved at the second try');
  await panel.getByRole('button', { name: 'Try again' }).click();
  await page.getByText(LINE).waitFor();
  expect(await reportOf(key)).toMatchObject({ answers: { observed: 'Saved at the second try' } });
});

test('a work item that came without a report can get one', async () => {
  const { page } = await openPage();
  const { key } = await createByRest({ summary: 'An alert' });
  const panel = await editReport(page, key);
  await panel.getByRole('textbox', { name: 'What you saw' }).fill('Seen by a person');
  expect(await reportOf(key)).toBeNull();
  await panel.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/^Report.*can move on: not said$/).waitFor();
  expect(await reportOf(key)).toMatchObject({ schemaVersion: 1, answers: { observed: 'Seen by a person' } });
});
