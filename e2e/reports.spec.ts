import { reports as words } from '../static/messages/en/reports';
import { openRoom } from './support/admin-page';
import { openPage, useScenario } from './support/browser';
import { letTimePass } from './support/doors';
import { createByRest } from './support/rest-create';

test('without a number the room says what will appear, and when', async () => {
  await useScenario('ready');
  const { page } = await openPage();
  const admin = await openRoom(page, 'reports');
  await admin.getByText(words.empty).waitFor();
});

test('numbers stand as a chart, as the table behind it, and in a file', async () => {
  await useScenario('ready');
  await createByRest({ priority: { name: 'Medium' } });
  await createByRest({ priority: { name: 'Medium' } });
  await letTimePass();
  const { page, complaints } = await openPage();
  const admin = await openRoom(page, 'reports');
  const filed = admin.getByRole('region', { name: words.filing.title });
  await filed.getByRole('img', { name: /a chart/ }).waitFor();
  await filed.getByText(words.table).click();
  await filed.getByRole('row', { name: /\d{4}-\d\d-\d\d 2 0 0 0/ }).waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    filed.getByRole('button', { name: `Save as CSV: ${words.filing.title}` }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('preflight-filing.csv');
  expect(complaints).toEqual([]);
});
