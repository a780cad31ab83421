import { emptyReport } from '../src/core/report/report';
import { completeReport, completeReportWithout } from '../src/core/testing/make-report';
import { jira, openPage, useScenario } from './support/browser';
import { openStatus, storeReport } from './support/status-panel';

const ITEM = 'LEARN-1';
const incomplete = completeReportWithout('answers', 'os');

beforeEach(() => useScenario('ready'));

const reportOf = async (key: string): Promise<unknown> => {
  const { reportFieldId } = await (await jira('/playground/state')).json();
  const issue: { fields: Record<string, unknown> } = await (await jira(`/rest/api/3/issue/${key}`)).json();
  return issue.fields[reportFieldId];
};
/** Entries of the report's own; the copy in the description is the app's. */
const entriesOf = async (key: string): Promise<number> => {
  const { reportFieldId } = await (await jira('/playground/state')).json();
  const history: { values: { items: { fieldId?: string }[] }[] } = await (
    await jira(`/rest/api/3/issue/${key}/changelog`)
  ).json();
  return history.values.filter(({ items }) => items.some(({ fieldId }) => fieldId === reportFieldId)).length;
};

test('an open point is completed right there, and a save is one entry in the history', async () => {
  await storeReport(ITEM, incomplete);
  const before = await entriesOf(ITEM);
  const { page, complaints } = await openPage();
  const { frame } = await openStatus(page, ITEM);
  await frame.getByRole('button', { name: 'Operating system' }).click();
  const box = frame.getByRole('textbox', { name: 'Operating system' });
  await box.and(frame.locator(':focus')).waitFor();
  await box.fill('macOS 14.5');
  await frame.getByRole('textbox', { name: 'What you saw' }).fill('The lights stay dark after every push.');
  await frame.getByRole('button', { name: 'Save', exact: true }).click();
  await frame.getByText('Blocker ready').waitFor();
  expect(await entriesOf(ITEM)).toBe(before + 1);
  expect(await reportOf(ITEM)).toMatchObject({
    answers: { os: 'macOS 14.5', observed: 'The lights stay dark after every push.' },
  });
  expect(complaints).toEqual([]);
});

test('what somebody else saved meanwhile stays, and of the same answer nobody loses a word', async () => {
  await storeReport(ITEM, incomplete);
  const { page } = await openPage();
  const { frame } = await openStatus(page, ITEM);
  await frame.getByRole('button', { name: 'Operating system' }).click();
  await frame.getByRole('textbox', { name: 'Operating system' }).fill('macOS 14.5');
  await storeReport(ITEM, {
    ...incomplete,
    answers: { ...incomplete.answers, os: 'Ubuntu 24.04', issue: 'Dark lights' },
    done: { ...incomplete.done, 'guide-mac': true },
  });
  await frame.getByRole('button', { name: 'Save', exact: true }).click();
  await frame.getByText('Somebody else changed the same answers').waitFor();
  expect(await reportOf(ITEM)).toMatchObject({ answers: { os: 'Ubuntu 24.04', issue: 'Dark lights' } });
  expect(await frame.getByRole('textbox', { name: 'Operating system' }).inputValue()).toBe('macOS 14.5');
  await frame.getByRole('button', { name: 'Save', exact: true }).click();
  await frame.getByText('Blocker ready').waitFor();
  expect(await reportOf(ITEM)).toMatchObject({
    answers: { os: 'macOS 14.5', issue: 'Dark lights' },
    done: { 'guide-mac': true },
  });
});

test('what was typed and not saved is offered again after a reload', async () => {
  await storeReport(ITEM, incomplete);
  const { page } = await openPage();
  const { frame } = await openStatus(page, ITEM);
  await frame.getByRole('button', { name: 'Operating system' }).click();
  await frame.getByRole('textbox', { name: 'Operating system' }).fill('macOS 14.5');
  await frame.getByRole('button', { name: 'Cancel' }).click();
  await frame.getByText('Checklist 5/6').waitFor();
  expect(await reportOf(ITEM)).toEqual(incomplete);
  const again = await openStatus(page, ITEM);
  await again.frame.getByRole('button', { name: 'Edit the report' }).click();
  await again.frame.getByRole('button', { name: 'Resume' }).click();
  expect(await again.frame.getByRole('textbox', { name: 'Operating system' }).inputValue()).toBe('macOS 14.5');
});

test('a work item without a report starts one from its description', async () => {
  const lines = ['OS: macOS 14.5', 'Expected: the light turns green', 'Observed: the light stays dark'];
  const content = lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }));
  await jira(`/rest/api/3/issue/${ITEM}`, {
    method: 'PUT',
    body: { fields: { description: { type: 'doc', version: 1, content } } },
  });
  const { page } = await openPage();
  const { frame } = await openStatus(page, ITEM);
  await frame.getByText('No report').waitFor();
  await frame.getByRole('button', { name: 'Start the report' }).click();
  await frame.getByRole('heading', { name: 'Start the report' }).and(frame.locator(':focus')).waitFor();
  const expected = frame.getByRole('textbox', { name: 'What you expected' });
  expect(await expected.inputValue()).toBe('the light turns green');
  await frame.getByRole('button', { name: 'Save', exact: true }).click();
  await frame
    .getByText(/^Checklist/)
    .first()
    .waitFor();
  expect(await reportOf(ITEM)).toMatchObject({ ...emptyReport, about: {}, answers: { os: 'macOS 14.5' } });
});

test('a report that turns unreadable while somebody writes is not overwritten, and the words stay', async () => {
  await storeReport(ITEM, incomplete);
  const { page } = await openPage();
  const { frame } = await openStatus(page, ITEM);
  await frame.getByRole('button', { name: 'Operating system' }).click();
  await frame.getByRole('textbox', { name: 'Operating system' }).fill('macOS 14.5');
  const newer = { ...completeReport(), schemaVersion: 2 };
  await storeReport(ITEM, newer);
  await frame.getByRole('button', { name: 'Save', exact: true }).click();
  await frame.getByText('A newer Preflight wrote this report.').waitFor();
  expect(await reportOf(ITEM)).toEqual(newer);
  expect(await frame.getByRole('textbox', { name: 'Operating system' }).inputValue()).toBe('macOS 14.5');
});

test.each(['light', 'dark'])('at 360 px the form needs no scrolling sideways, in the %s theme', async (theme) => {
  await storeReport(ITEM, incomplete);
  const { page } = await openPage({ viewport: { width: 360, height: 900 } });
  const { frame } = await openStatus(page, ITEM, `?theme=${theme}&locale=de_DE`);
  await frame.locator('.standing').getByRole('button').first().click();
  await frame.getByRole('heading', { name: 'Bericht bearbeiten' }).waitFor();
  if (process.env.SHOTS !== undefined)
    await page.screenshot({ path: `${process.env.SHOTS}/${theme}.png`, fullPage: true });
  expect(await frame.locator('html').evaluate((one) => one.scrollWidth - one.clientWidth)).toBeLessThanOrEqual(0);
});
