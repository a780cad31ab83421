import { admin as setup } from '../static/messages/en/admin';
import { completeReport } from '../src/core/testing/make-report';
import { guards } from '../static/messages/en/guards';
import { leaving } from '../static/messages/en/leaving';
import { openRoom } from './support/admin-page';
import { jira, openPage, useScenario } from './support/browser';
import { openSection } from './support/guard-section';
import { createByRest } from './support/rest-create';

const words = guards.release;
const BLOCKER = { priority: { name: 'Blocker' } };
const statusOf = async () => (await createByRest(BLOCKER)).status;

test('one press releases every gate, one attaches all of them again', async () => {
  await useScenario('ready');
  expect(await statusOf()).toBe(400);
  const { page, complaints } = await openPage();
  const admin = await openRoom(page, 'release');
  await admin.getByRole('button', { name: setup.detach.ask }).click();
  await admin.getByRole('button', { name: setup.detach.confirm }).click();
  await admin.getByText(setup.results.done).waitFor();
  expect(await statusOf()).toBe(201);

  const section = await openSection(admin, words);
  await section.getByText('Released, and not attached again: Learn support workflow').waitFor();
  await section.getByRole('button', { name: words.reattach }).click();
  await section.getByText(/^Learn support workflow: gate on Create/).waitFor();
  expect(await statusOf()).toBe(400);
  expect(complaints).toEqual([]);
});

test('the assistant says what it will do, asks once more, and leaves nothing that refuses', async () => {
  await useScenario('ready');
  const { page } = await openPage();
  const section = await openSection(await openRoom(page, 'release'), words);
  await section.getByRole('button', { name: words.leave }).click();
  await section.getByText(/Reports stay on their work items/).waitFor();
  await section.getByRole('button', { name: words.keep }).click();
  expect(await statusOf()).toBe(400);
  await section.getByRole('button', { name: words.leave }).click();
  await section.getByRole('button', { name: words.confirm }).click();
  await section.getByText(words.noGate).waitFor();
  expect(await statusOf()).toBe(201);
});

test('before an uninstall every report is written into its description, by one press', async () => {
  await useScenario('ready');
  const { key } = await createByRest({ report: completeReport(), summary: 'The lights stay dark' });
  const { page, complaints } = await openPage();
  const section = await openSection(await openRoom(page, 'release'), words);
  await section.getByRole('button', { name: leaving.write }).click();
  await section.getByText(/^All done. Reports: \d+;/).waitFor();
  const issue = await (await jira(`/rest/api/3/issue/${key}?fields=description`)).json();
  expect(JSON.stringify(issue)).toContain('octo-student');
  if (process.env.SHOTS !== undefined)
    await page.screenshot({ path: `${process.env.SHOTS}/leaving.png`, fullPage: true });
  expect(complaints).toEqual([]);
});
