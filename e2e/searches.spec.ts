import type { Page } from 'playwright-core';

import { completeReport, reportWithOpenChecklist } from '../src/core/testing/make-report';
import { searches as words } from '../static/messages/en/searches';
import { openRoom } from './support/admin-page';
import { jira, openPage, useScenario } from './support/browser';
import { letTimePass } from './support/doors';
import { createByRest, reportFieldId } from './support/rest-create';

const search = async (page: Page, jql: string): Promise<void> => {
  await page.goto(`/issues/?jql=${encodeURIComponent(jql)}`);
  await page.getByRole('heading', { level: 1, name: 'Search' }).waitFor();
};
const found = (page: Page, key: string) => page.getByRole('link', { name: key, exact: true });

async function createOne(): Promise<string> {
  const { key } = await createByRest({ priority: { name: 'Medium' }, report: reportWithOpenChecklist() });
  await letTimePass(60);
  return key;
}

test('a work item is found by its answers and by how its report stands, and by the new state after a change', async () => {
  await useScenario('ready');
  const key = await createOne();
  const { page } = await openPage();
  await search(page, '"Preflight report".Category = "ide" AND preflightState = incomplete');
  await found(page, key).waitFor();
  await jira(`/rest/api/3/issue/${key}`, {
    method: 'PUT',
    body: { fields: { [await reportFieldId()]: completeReport() } },
  });
  await letTimePass(60);
  await search(page, 'preflightState = incomplete');
  await page.getByText('Nothing was found.').waitFor();
  await search(page, 'preflightState = ready AND preflightCompleteness = 100');
  await found(page, key).waitFor();
});

test('a name that nothing has is refused, with Jira’s own words', async () => {
  await useScenario('ready');
  const { page } = await openPage();
  await search(page, 'preflihgtState = ready');
  await page.getByText("Field 'preflihgtState' does not exist").waitFor();
});

test('a search of the room opens in Jira, and is kept as a filter of one’s own, once', async () => {
  await useScenario('ready');
  const key = await createOne();
  const { page, complaints } = await openPage();
  const admin = await openRoom(page, 'searches');
  const card = admin.getByRole('region', { name: words.kinds.incomplete.title, exact: true });
  await card.getByText('project = "LEARN" AND preflightState = incomplete').waitFor();
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    card.getByRole('link', { name: words.open }).click(),
  ]);
  await found(opened, key).waitFor();
  await card.getByRole('button', { name: words.save }).click();
  await card.getByText(/^Saved/).waitFor();
  const [kept] = await Promise.all([
    page.waitForEvent('popup'),
    card.getByRole('link', { name: words.openSaved }).click(),
  ]);
  // A tab of its own begins as the reporter, and the filter is the admin's alone.
  await kept.getByText('The selected filter is not available to you').waitFor();
  await kept.goto(`${kept.url()}&user=site-admin`);
  await kept.getByRole('heading', { level: 1, name: words.kinds.incomplete.title }).waitFor();
  await found(kept, key).waitFor();
  await card.getByRole('button', { name: words.save }).click();
  await card.getByText(words.refused).waitFor();
  expect(complaints).toEqual([]);
});

test('another category is another query', async () => {
  await useScenario('ready');
  const { page } = await openPage();
  const admin = await openRoom(page, 'searches');
  const card = admin.getByRole('region', { name: words.kinds.category.title, exact: true });
  await card.getByRole('combobox', { name: words.category }).selectOption('ide');
  await card.getByText('"Preflight report".Category = "ide"').waitFor();
});
