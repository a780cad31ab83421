import type { FrameLocator, Page } from 'playwright-core';

import { projectSettings as words } from '../../static/messages/en/project-settings';
import { projects } from '../../static/messages/en/projects';
import { openRoom } from '../support/admin-page';
import { openRow, retitle, words as policy } from '../support/policy-room';
import type { Screen } from './screen';

const open = async (page: Page, user: string): Promise<FrameLocator> => {
  await page.goto(`/jira/software/projects/LEARN/settings/apps/preflight-space?user=${user}`);
  const frame = page.frameLocator('iframe[title="Preflight"]');
  await frame.getByRole('heading').first().waitFor();
  return frame;
};

/** A space's own settings, and the list of all spaces. */
export const spaceScreens: Screen[] = [
  {
    name: 'space settings, a difference',
    scenario: 'ready',
    show: async (page) => {
      const frame = await open(page, 'project-admin');
      await frame.getByRole('combobox').last().selectOption({ label: words.bites.block });
      await frame.getByRole('textbox', { name: words.publish.note }).fill('Only here');
      await frame.getByRole('button', { name: words.publish.press }).click();
      await frame.getByText(words.publish.done).waitFor();
      await frame.getByRole('button', { name: words.differences.reset }).click();
    },
  },
  {
    name: 'space settings, in German',
    scenario: 'ready',
    show: (page) => open(page, 'project-admin&locale=de_DE'),
  },
  {
    name: 'space settings, not an admin',
    scenario: 'ready',
    show: (page) => open(page, 'reporter'),
  },
  {
    name: 'space settings, the editor on a section of the site',
    scenario: 'ready',
    show: async (page) => {
      const frame = await open(page, 'project-admin');
      await frame.getByRole('button', { name: words.editor.open }).click();
      await openRow(frame, 'Checklist before filing', 'Recreated the same problem in your own Learn IDE');
      await frame.getByText(policy.standing.closed).waitFor();
    },
  },
  {
    name: 'space settings, the editor for a Jira admin with a difference',
    scenario: 'ready',
    show: async (page) => {
      const frame = await open(page, 'site-admin');
      await frame.getByRole('button', { name: words.editor.open }).click();
      await openRow(frame, 'Parts of the report', 'Operating system');
      await retitle(frame, 'Machine');
      await frame.getByRole('button', { name: policy.standing.backRow }).waitFor();
    },
  },
  {
    name: 'spaces, with what they may change',
    scenario: 'ready',
    show: async (page) => {
      const room = await openRoom(page, 'projects');
      await room.getByText(projects.permits.title).click();
    },
  },
];
