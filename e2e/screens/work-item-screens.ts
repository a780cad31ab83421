import type { FrameLocator, Page } from 'playwright-core';

import { completeReport } from '../../src/core/testing/make-report';
import { jira } from '../support/browser';
import { letTimePass } from '../support/doors';
import { createByRest } from '../support/rest-create';
import { openStatus, openWorkItem, storeReport } from '../support/status-panel';
import { editReport } from '../support/work-item';
import type { Screen } from './screen';

const storedReport = async (page: Page, report: unknown): Promise<void> => {
  const { key } = await createByRest({ report });
  await editReport(page, key);
};

const allowForm = async (page: Page): Promise<FrameLocator> => {
  const { frame } = await openStatus(page, 'LEARN-1', '?user=project-admin');
  await frame.getByRole('button', { name: 'Allow a priority without its checklist' }).click();
  return frame;
};

/** The report on a work item, and the panel beside it. */
export const workItemScreens: Screen[] = [
  { name: 'edit, complete', scenario: 'ready', show: (page) => storedReport(page, completeReport()) },
  {
    name: 'edit, unreadable',
    scenario: 'ready',
    show: (page) => storedReport(page, { schemaVersion: 0, a: { b: 'c' } }),
  },
  { name: 'edit, newer', scenario: 'ready', show: (page) => storedReport(page, { schemaVersion: 99, a: { b: 'c' } }) },
  {
    name: 'status, a transition that carries the priority',
    scenario: 'all-guards',
    show: async (page) => {
      const { key } = await createByRest({ summary: 'The lights stay dark' });
      await openWorkItem(page, key);
      await page.getByLabel('Move to').selectOption({ label: 'Start work' });
      const dialog = page.getByRole('dialog', { name: 'Start work' });
      await dialog.getByText(/^Blocker needs \d more things first/).waitFor();
    },
  },
  {
    name: 'status, open points',
    scenario: 'ready',
    show: async (page) => {
      const about = { blockerRequest: 'The whole class waits' };
      await storeReport('LEARN-1', completeReport({ about, answers: { os: '' }, done: { 'asked-coaches': false } }));
      const { frame } = await openStatus(page, 'LEARN-1');
      await frame.getByRole('region', { name: 'Missing in the report' }).waitFor();
    },
  },
  {
    name: 'status, the report completed there',
    scenario: 'ready',
    show: async (page) => {
      await storeReport('LEARN-1', completeReport({ answers: { os: '' } }));
      const { frame } = await openStatus(page, 'LEARN-1');
      await frame.getByRole('button', { name: 'Operating system' }).click();
      await frame.getByRole('textbox', { name: 'Operating system' }).waitFor();
    },
  },
  {
    name: 'status, allowing a Blocker',
    scenario: 'ready',
    show: async (page) => {
      const frame = await allowForm(page);
      await frame.getByRole('button', { name: 'Allow it' }).click();
      await frame.getByText('Write why, in at least 10 characters.').waitFor();
    },
  },
  {
    name: 'status, a Blocker allowed, about to be withdrawn',
    scenario: 'ready',
    show: async (page) => {
      const frame = await allowForm(page);
      await frame.getByRole('textbox', { name: 'Why it may stand' }).fill('The whole class stands still.');
      await frame.getByRole('button', { name: 'Allow it' }).click();
      await frame.getByRole('button', { name: 'Withdraw', exact: true }).click();
    },
  },
  {
    name: 'status, asking for a Blocker',
    scenario: 'requests',
    show: async (page) => {
      const { frame } = await openStatus(page, 'LEARN-1');
      await frame.getByRole('button', { name: 'Ask for Blocker' }).click();
      await frame.getByRole('button', { name: 'Ask', exact: true }).click();
      await frame.getByText('Write why, in at least 10 characters.').waitFor();
    },
  },
  {
    name: 'status, a Blocker that is none',
    scenario: 'ready',
    show: async (page) => {
      await storeReport('LEARN-1', completeReport());
      await jira('/rest/api/3/issue/LEARN-1', { method: 'PUT', body: { fields: { priority: { id: '10000' } } } });
      const { frame } = await openStatus(page, 'LEARN-1');
      await frame.getByRole('button', { name: 'Not a Blocker, because …' }).click();
      await frame.getByRole('button', { name: 'Lower it to “High”' }).click();
      await frame.getByText('Write why, in at least 10 characters.').waitFor();
    },
  },
  {
    name: 'status, a request to decide',
    scenario: 'requests',
    show: async (page) => {
      const about = { blockerRequest: 'The whole class waits' };
      await storeReport('LEARN-1', completeReport({ about, done: { 'not-on-not-blocking-list': false } }));
      await letTimePass();
      const { frame } = await openStatus(page, 'LEARN-1', '?user=lead');
      await frame.getByRole('button', { name: 'Decide on this request' }).click();
      await frame.getByRole('textbox', { name: 'Your reason' }).waitFor();
    },
  },
  {
    name: 'status, no report',
    scenario: 'ready',
    show: async (page) => (await openStatus(page, 'LEARN-1')).frame.getByText('No report', { exact: true }).waitFor(),
  },
];
