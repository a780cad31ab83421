import { answerBox, closeDialog, openCreate } from '../support/create-dialog';
import { openEntrance, runCommand } from '../support/entrance';
import type { Screen } from './screen';

const LINK = '?name=Mia%20Lind&github=mia-lind&batch=v-000&link=javascript:1&mail=none';

/** The app's own page, and the dialog of its command. */
export const entranceScreens: Screen[] = [
  {
    name: 'entrance, report a problem',
    scenario: 'ready',
    show: async (page) => {
      const frame = await openEntrance(page);
      await frame.getByLabel('Work type').locator('option').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'entrance, a link of which something was left out',
    scenario: 'ready',
    show: async (page) => (await openEntrance(page, LINK)).getByText('Left out', { exact: true }).waitFor(),
  },
  {
    name: 'entrance, in German',
    scenario: 'ready',
    show: async (page) => {
      const frame = await openEntrance(page, `${LINK}&locale=de_DE`);
      await frame.getByText('Weggelassen', { exact: true }).waitFor();
    },
  },
  {
    name: 'entrance, no covered space',
    scenario: 'fresh',
    show: async (page) => (await openEntrance(page)).getByText(/not set up for any space/).waitFor(),
  },
  {
    name: 'entrance, functions out of reach',
    scenario: 'resolver-down',
    show: async (page) => (await openEntrance(page)).getByRole('alert').waitFor(),
  },
  {
    name: 'entrance, no draft',
    scenario: 'ready',
    show: async (page) =>
      (await openEntrance(page, '', 'drafts')).getByText('You have no unfinished report.').waitFor(),
  },
  {
    name: 'entrance, a draft, another discarded',
    scenario: 'ready',
    show: async (page) => {
      for (const words of ['The lab stays red', 'No lights at all']) {
        const create = await openCreate(page);
        await answerBox(create, 'What you saw').fill(words);
        await closeDialog(create, page);
      }
      const frame = await openEntrance(page, '', 'drafts');
      await frame.getByRole('button', { name: 'Discard: No lights at all' }).click();
      await frame.getByRole('button', { name: 'Undo: No lights at all' }).waitFor();
    },
  },
  {
    name: 'entrance, the command',
    scenario: 'ready',
    show: async (page) => {
      await page.goto('/');
      await (await runCommand(page)).getByRole('button', { name: 'Open the whole page' }).waitFor();
    },
  },
];
