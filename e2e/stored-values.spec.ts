import { completeReport } from '../src/core/testing/make-report';
import { openPage, useScenario } from './support/browser';
import { createByRest, reportOf } from './support/rest-create';
import { editReport } from './support/work-item';

beforeEach(() => useScenario('ready'));

const broken = { schemaVersion: 0, answers: { observed: 'Nobody knows this version' } };
const newer = { schemaVersion: 99, story: { text: 'From tomorrow' } };

test('an unreadable report is shown as it is, and stays until its person starts anew', async () => {
  const { page } = await openPage();
  const { key } = await createByRest({ report: broken });
  const panel = await editReport(page, key);
  await panel.getByText('This report cannot be read').waitFor();
  await panel.getByText('What is stored').click();
  await panel.getByText('Nobody knows this version').waitFor();
  expect(await reportOf(key)).toEqual(broken);

  await panel.getByRole('button', { name: /Start anew/ }).click();
  await panel.getByRole('textbox', { name: 'What you saw' }).fill('Written anew');
  expect(await reportOf(key)).toEqual(broken);
  await panel.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/can move on: not said/).waitFor();
  expect(await reportOf(key)).toMatchObject({ schemaVersion: 1, answers: { observed: 'Written anew' } });
});

test('a report of a newer version is shown, and cannot be overwritten', async () => {
  const { page } = await openPage();
  const { key } = await createByRest({ report: newer });
  const panel = await editReport(page, key);
  await panel.getByText('A newer Preflight wrote this report').waitFor();
  await panel.getByText('What is stored').click();
  await panel.getByText('From tomorrow').waitFor();
  expect(await panel.getByRole('button', { name: 'Save' }).count()).toBe(0);
  expect(await reportOf(key)).toEqual(newer);
});

test.each([
  ['of a newer version', newer],
  ['of an unknown version', broken],
])('a report %s never carries a Blocker: a calm sentence says so', async (_what, report) => {
  const { status, said } = await createByRest({ report, priority: { name: 'Blocker' } });
  expect(status).toBe(400);
  expect(said).toMatch(/^Preflight could not check this\. Choose a lower priority for now and tell a Jira admin\./);
});

test('ids that the policy does not know are left alone, also when the report is saved again', async () => {
  const { page } = await openPage();
  const report = completeReport({
    about: { category: 'bread-slicer', kind: 'noise' },
    answers: { older: 'Kept from before' },
    done: { 'older-step': true },
  });
  const { key, status } = await createByRest({ report });
  expect(status).toBe(201);
  const panel = await editReport(page, key);
  expect(await panel.getByLabel('Category').inputValue()).toBe('');
  await panel.getByRole('textbox', { name: 'Operating system' }).fill('Ubuntu 24.04');
  await panel.getByRole('button', { name: 'Save' }).click();
  await page.getByText(/can move on: no/).waitFor();
  const draftId: unknown = expect.any(String);
  expect(await reportOf(key)).toEqual({
    ...report,
    about: { ...report.about, draftId },
    answers: { ...report.answers, os: 'Ubuntu 24.04' },
  });
});

test('an answer of 100 kB from an integration is refused with its place, not stored where nobody can open it', async () => {
  const report = completeReport({ answers: { consoleErrors: 'x'.repeat(100_000) } });
  const { status, said } = await createByRest({ report });
  expect([status, said]).toEqual([400, expect.stringMatching(/Preflight report: .*consoleErrors.*20000/)]);
});

test('markup and control characters are text wherever they are shown', async () => {
  const { page, complaints } = await openPage();
  const nasty = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>\u0007\u202e\u0000 end';
  const report = completeReport({ about: { category: nasty.slice(0, 60) }, answers: { observed: nasty } });
  const { key, status } = await createByRest({ report, summary: '<b>By</b> REST' });
  expect(status).toBe(201);
  const panel = await editReport(page, key);
  expect(await panel.getByRole('textbox', { name: 'What you saw' }).inputValue()).toBe(nasty);
  expect(await panel.locator('img, script:not([src])').count()).toBe(0);
  expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  expect(complaints).toEqual([]);
  expect(await reportOf(key)).toEqual(report);
});
