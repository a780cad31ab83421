import type { Page } from 'playwright-core';

import { portal } from '../../static/messages/en/portal';
import { openCreate } from '../support/create-dialog';
import type { Screen } from './screen';

/** The playground's own pages. */
export const playgroundScreens: Screen[] = [
  ...['', '/board', '/list', '/bulk', '/portal', '/rule'].map((page) => ({
    name: `ways in ${page}`,
    scenario: 'all-guards',
    show: async (shown: Page) => {
      await shown.goto(`/ways-in${page}`);
      await shown.getByRole('heading', { level: 1 }).waitFor();
      // The dark theme’s colours come after the page.
      await shown.waitForLoadState('networkidle');
    },
  })),
  {
    name: 'portal, with questions',
    scenario: 'with-portal',
    show: async (page) => {
      await page.goto('/ways-in/portal?user=customer');
      const questions = page.frameLocator('iframe[title="Preflight"]');
      await questions.getByRole('button', { name: portal.show }).click();
    },
  },
  {
    name: 'list',
    scenario: 'ready',
    show: async (page) => {
      await page.goto('/');
      await page.getByRole('link', { name: 'LEARN-1' }).waitFor();
    },
  },
  {
    name: 'search',
    scenario: 'ready',
    show: async (page) => {
      await page.goto('/issues/?jql=project%20%3D%20LEARN');
      await page.getByRole('link', { name: 'LEARN-1' }).waitFor();
    },
  },
  {
    name: 'log',
    scenario: 'ready',
    show: async (page) => {
      await page.goto('/');
      await page.getByRole('button', { name: /log/i }).click();
    },
  },
  {
    name: 'assumptions',
    scenario: 'ready',
    show: async (page) => {
      await page.goto('/');
      await page.getByRole('button', { name: /assum/i }).click();
    },
  },
  {
    name: 'REST create',
    scenario: 'ready',
    show: async (page) => {
      const { dialog } = await openCreate(page);
      await dialog.getByRole('button', { name: /REST create/ }).click();
    },
  },
  {
    name: 'discard question',
    scenario: 'ready',
    show: async (page) => {
      const { dialog } = await openCreate(page);
      await dialog.getByLabel('Summary').fill('Learn IDE never connects');
      await dialog.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Discard', exact: true }).waitFor();
    },
  },
];
