import type { Page } from 'playwright-core';

import { learning } from '../../static/messages/en/learning';
import { rehearsal } from '../../static/messages/en/rehearsal';
import { reports } from '../../static/messages/en/reports';
import { searches } from '../../static/messages/en/searches';
import { openRoom } from '../support/admin-page';
import { letTimePass } from '../support/doors';
import { createByRest } from '../support/rest-create';
import type { Screen } from './screen';

const rehearsed = async (page: Page): Promise<void> => {
  await createByRest({ priority: { name: 'Medium' } });
  const admin = await openRoom(page, 'rehearsal');
  await admin.getByRole('button', { name: rehearsal.start.press }).click();
  await letTimePass();
  await admin.getByRole('table', { name: rehearsal.result.ways.title }).waitFor();
};

const tried = async (page: Page): Promise<void> => {
  const admin = await openRoom(page, 'rehearsal');
  const trial = admin.getByRole('region', { name: rehearsal.trial.title });
  await trial.getByRole('textbox').fill('The terminal stays black. I am on macOS Sierra 10.12.');
  await trial.getByRole('button', { name: rehearsal.trial.press }).click();
  await trial.getByText(rehearsal.trial.refused).waitFor();
};

const learned = async (page: Page): Promise<void> => {
  for (let at = 0; at < 12; at += 1)
    for (const label of ['chat', 'lights'])
      await createByRest({ priority: { name: 'Medium' }, summary: `About ${label} ${at}`, labels: [label] });
  const admin = await openRoom(page, 'learning');
  await admin.getByRole('button', { name: learning.press }).click();
  await letTimePass();
  await admin.getByRole('table').waitFor();
};

const counted = async (page: Page): Promise<void> => {
  await createByRest({ priority: { name: 'Medium' } });
  await letTimePass();
  const admin = await openRoom(page, 'reports');
  await admin.getByText(reports.table).first().click();
  await admin.getByRole('img').first().waitFor();
};

const searched = async (page: Page): Promise<void> => {
  const admin = await openRoom(page, 'searches');
  const card = admin.getByRole('region', { name: searches.kinds.incomplete.title, exact: true });
  await card.getByRole('button', { name: searches.save }).click();
  await card.getByText(/^Saved/).waitFor();
};

/** The rooms of numbers and of searches, each in use. */
export const numberScreens: Screen[] = [
  { name: 'rehearsal, a result', scenario: 'ready', show: rehearsed },
  { name: 'rehearsal, a report tried', scenario: 'ready', show: tried },
  { name: 'learning, learned', scenario: 'ready', show: learned },
  { name: 'reports, with a table', scenario: 'ready', show: counted },
  { name: 'searches, one saved', scenario: 'ready', show: searched },
];
