import { readFile } from 'node:fs/promises';

import { goToRoom, openRoom } from './support/admin-page';
import { openPage, useScenario, jira } from './support/browser';
import { createByRest, fieldsOf } from './support/rest-create';

beforeEach(() => useScenario('ready'));

const section = (admin: Awaited<ReturnType<typeof openRoom>>, name: string) => admin.getByRole('region', { name });

test('an admin chooses that creates without a report are lowered and who is exempt; the log tells it, and saves a file', async () => {
  const { page, complaints } = await openPage();
  const admin = await openRoom(page, 'protection');
  const after = section(admin, 'What happens afterwards');
  await after.getByRole('button', { name: 'Show and change this' }).click();
  await after.getByRole('radio', { name: /^Let it in and lower it/ }).check();
  await after.getByRole('radio', { name: /^Put the priority before it back/ }).check();
  await after.getByRole('textbox', { name: 'Name, mail address or account id' }).fill('lee');
  await after.getByRole('button', { name: 'Find', exact: true }).click();
  await after.getByRole('button', { name: 'Add Lee Lead' }).click();
  await after.getByText('Person: Lee Lead').waitFor();
  await after.getByRole('button', { name: 'Save' }).click();
  await after.getByText('Saved.', { exact: true }).waitFor();

  const made = await createByRest({ summary: 'By an integration', priority: { name: 'Blocker' } });
  expect(made.status).toBe(201);
  const byLead = await createByRest({ summary: 'By the lead', priority: { name: 'Blocker' }, as: 'sample-lead' });
  await jira('/playground/clock', { method: 'POST', body: { advanceSeconds: 300 } });
  expect((await fieldsOf(made.key)).priority?.name).toBe('High');
  expect((await fieldsOf(byLead.key)).priority?.name).toBe('Blocker');

  await goToRoom(admin, 'log');
  const log = section(admin, 'Audit log');
  await log.getByRole('button', { name: 'Open the log' }).click();
  await log.getByRole('button', { name: 'Show' }).click();
  await log.getByRole('row', { name: new RegExp(`Priority put back ${made.key}`) }).waitFor();
  await log.getByRole('row', { name: new RegExp(`Exemption used ${byLead.key}`) }).waitFor();
  await log.getByRole('row', { name: /Settings changed – Sam Siteadmin afterwards\/set/ }).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    log.getByRole('button', { name: 'Save as CSV' }).click(),
  ]);
  const text = await readFile(await file.path(), 'utf8');
  expect(file.suggestedFilename()).toBe('preflight-audit-10201.csv');
  expect(text.split('\r\n')[0]).toBe('at,project,issue,kind,because,from,to,open,actor,key');
  expect(text).toMatch(/,repaired,/);
  expect(text).not.toContain('By an integration');
  await log.getByText(/entries were saved/).waitFor();
  if (process.env.SHOT !== undefined) await page.screenshot({ path: process.env.SHOT, fullPage: true });
  expect(complaints).toEqual([]);
});

test('whose exemption let a priority stay is told on the work item', async () => {
  const { page } = await openPage();
  const admin = await openRoom(page, 'protection');
  const after = section(admin, 'What happens afterwards');
  await after.getByRole('button', { name: 'Show and change this' }).click();
  await after.getByRole('combobox', { name: 'Look for', exact: true }).selectOption({ label: 'a group' });
  await after.getByRole('textbox', { name: 'Name, mail address or account id' }).fill('coach');
  await after.getByRole('button', { name: 'Find', exact: true }).click();
  await after.getByRole('button', { name: 'Add coaches' }).click();
  await after.getByRole('button', { name: 'Save' }).click();
  await after.getByText('Saved.', { exact: true }).waitFor();
  const { key } = await createByRest({ summary: 'By an integration' });
  await jira(`/rest/api/3/issue/${key}`, { method: 'PUT', body: { fields: { priority: { name: 'Blocker' } } } });
  await jira('/playground/clock', { method: 'POST', body: { advanceSeconds: 300 } });
  await page.goto(`/browse/${key}`);
  const panel = page.getByRole('region', { name: 'Preflight', exact: true });
  await panel.getByRole('button', { name: /^Preflight/ }).click();
  await panel
    .frameLocator('iframe[title="Preflight"]')
    .getByText('“Blocker” stays although its checklist is open: Riley Reporter, who set it, is in an exempt group.')
    .waitFor();
});
