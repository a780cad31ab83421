import type { Page } from 'playwright-core';

import { openAdmin, openRoom, stepOf } from '../support/admin-page';
import type { Screen } from './screen';

const admin = async (page: Page, role?: string): Promise<ReturnType<typeof openAdmin>> => {
  const frame = await openAdmin(page, role);
  await frame.getByRole('heading').first().waitFor();
  await frame.getByText('Reading what Jira holds').waitFor({ state: 'hidden' });
  return frame;
};

/** The page for admins. */
export const setUpScreens: Screen[] = [
  { name: 'set-up, nothing done', scenario: 'fresh', show: (page) => admin(page) },
  { name: 'set-up, done', scenario: 'ready', show: (page) => admin(page) },
  {
    name: 'set-up, choosing',
    scenario: 'ready',
    show: async (page) =>
      stepOf(await admin(page), 1)
        .getByRole('button', { name: 'Choose differently' })
        .click(),
  },
  {
    name: 'release, about to detach',
    scenario: 'ready',
    show: async (page) => (await openRoom(page, 'release')).getByRole('button', { name: 'Detach all gates…' }).click(),
  },
  {
    name: 'release, about to stop covering a space',
    scenario: 'ready',
    show: async (page) => (await openRoom(page, 'release')).getByRole('button', { name: /^Stop covering/ }).click(),
  },
  {
    name: 'protection, everything shown',
    scenario: 'all-guards',
    show: async (page) => {
      const frame = await openRoom(page, 'protection');
      await frame.getByRole('button', { name: 'Show these transitions' }).click();
      await frame.getByRole('button', { name: 'Show what strict mode changes' }).click();
      await frame.getByRole('row').first().waitFor();
      await frame.getByRole('button', { name: 'Check again' }).waitFor();
      await frame.getByRole('button', { name: 'Read them again' }).waitFor();
      await frame.getByRole('button', { name: 'Read it again' }).waitFor();
    },
  },
  {
    name: 'set-up, in German',
    scenario: 'ready',
    show: async (page) => {
      const frame = await openAdmin(page, 'site-admin&locale=de_DE');
      await frame.getByText('5 von 5 Schritten').waitFor();
    },
  },
  {
    name: 'protection, nothing set up',
    scenario: 'fresh',
    show: async (page) => (await openRoom(page, 'protection')).getByText('Not set up').waitFor(),
  },
  {
    name: 'set-up, observing',
    scenario: 'ready',
    show: async (page) => {
      const frame = await admin(page);
      await stepOf(frame, 5).getByRole('button', { name: 'Only observe' }).click();
      await frame.getByRole('button', { name: 'Switch to the gate' }).waitFor();
    },
  },
  {
    name: 'set-up, a large site',
    scenario: 'large-site',
    show: async (page) => {
      const frame = await admin(page);
      await stepOf(frame, 1).getByRole('button', { name: 'Choose differently' }).click();
      await frame.getByText('50 of 500 spaces shown').waitFor();
    },
  },
  { name: 'set-up, many spaces', scenario: 'many-projects', show: (page) => admin(page) },
  { name: 'set-up, Jira down', scenario: 'jira-down', show: (page) => admin(page) },
  { name: 'set-up, policy unreadable', scenario: 'broken-policy', show: (page) => admin(page) },
  { name: 'set-up, not an admin', scenario: 'ready', show: (page) => admin(page, 'reporter') },
];
