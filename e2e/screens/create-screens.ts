import type { Page } from 'playwright-core';

import {
  answerBox,
  bareDialogOf,
  choosePriority,
  chooseTooEarly,
  fillBlocker,
  fillReport,
  openAgain,
  openCreate,
  pressCreate,
  pressCreateInBar,
  type CreateDialog,
} from '../support/create-dialog';
import { CHAT, pasteInto } from '../support/paste';
import type { Screen } from './screen';

const bare = async (page: Page): Promise<CreateDialog> => {
  await page.goto('/');
  await pressCreateInBar(page);
  return bareDialogOf(page);
};

const halfFilled = async (page: Page): Promise<CreateDialog> => {
  const create = await openCreate(page);
  await answerBox(create, 'Operating system').fill('n/a');
  await answerBox(create, 'What you saw').fill('The lights stay dark after I submit, and she moved to Nitrous.');
  await create.panel.getByRole('button', { name: 'Show it in the form' }).click();
  return create;
};

/** Everything that words can bring up at once: what was found, what waits, questions to send, duplicates, ticks. */
const readFromChat = async (page: Page): Promise<void> => {
  const create = await openCreate(page);
  await answerBox(create, 'What you expected').fill('A green light.');
  await pasteInto(create, page, `${CHAT}\nMia Lind: the lights stay dark in the lesson on loops`);
  await create.panel.getByRole('button', { name: 'Undo: Operating system' }).click();
  await create.panel.getByRole('button', { name: 'Ask the student' }).click();
  await create.panel.getByText('Is it one of these already?').waitFor();
};

const answerPutAway = async (page: Page): Promise<void> => {
  const create = await openCreate(page);
  await answerBox(create, 'What you saw').fill('The lights stay dark after I submit, and she moved to Nitrous.');
  await create.panel.getByRole('button', { name: /^Not this case, because …: Lights/ }).click();
  await create.panel.getByRole('button', { name: 'It was tried already' }).click();
  await create.panel.getByRole('button', { name: /^Not this case, because …: Nitrous/ }).click();
  await create.panel.getByLabel('Or in your own words').waitFor();
};

const joined = async (page: Page): Promise<void> => {
  const create = await openCreate(page);
  await answerBox(create, 'What you saw').fill('After submit the lights stay dark in the lesson on loops');
  await create.panel.getByRole('button', { name: 'Me too, with my student: LEARN-1' }).click();
  await create.panel
    .getByText(/^Your student was added/)
    .first()
    .waitFor();
};

const elsewhere = async (page: Page): Promise<void> => {
  const create = await openCreate(page);
  await create.panel
    .getByRole('radio', { name: /admissions|course/i })
    .first()
    .check();
  await create.panel.getByText('This does not go into Jira.').waitFor();
};

const blockerFree = async (page: Page): Promise<void> => {
  const create = await openCreate(page);
  await fillReport(create, 'Learn IDE never connects');
  await fillBlocker(create);
  await create.panel.getByText('The report is complete.').first().waitFor();
};

const draftsOffered = async (page: Page): Promise<void> => {
  const create = await openCreate(page);
  await answerBox(create, 'What you saw').fill('The terminal says "Connecting" and never gets further.');
  await page.reload();
  await (await openAgain(page)).panel.getByText(/^You have 1 unfinished/).waitFor();
};

const refusedOnCreate = async (page: Page): Promise<void> => {
  const create = await openCreate(page, '?eventsCrossFrames=off');
  await fillReport(create, 'Learn IDE never connects');
  await choosePriority(create, 'Blocker');
  await pressCreate(create);
  await create.dialog.getByText(/PREFLIGHT-BLOCKER-CHECKLIST/).waitFor();
};

const wished = async (page: Page): Promise<void> => {
  const create = await openCreate(page);
  await chooseTooEarly(create);
  await create.panel.getByText(/^Blocker wanted, \d left$/).waitFor();
  await create.panel.getByRole('checkbox', { name: /File as .* and ask for Blocker/ }).check();
};

/** The panel in the create dialog. */
export const createScreens: Screen[] = [
  { name: 'create, empty', scenario: 'ready', show: openCreate },
  { name: 'create, half filled', scenario: 'ready', show: halfFilled },
  { name: 'create, read from a chat', scenario: 'ready', show: readFromChat },
  { name: 'create, an answer that does not fit', scenario: 'ready', show: answerPutAway },
  { name: 'create, joined to an earlier work item', scenario: 'ready', show: joined },
  { name: 'create, another way', scenario: 'ready', show: elsewhere },
  { name: 'create, Blocker put back and asked for', scenario: 'ready', show: wished },
  { name: 'create, refused by the gate', scenario: 'ready', show: refusedOnCreate },
  { name: 'create, Blocker free', scenario: 'ready', show: blockerFree },
  { name: 'create, drafts offered', scenario: 'ready', show: draftsOffered },
  {
    name: 'create, in German',
    scenario: 'ready',
    show: async (page) => {
      await page.goto('/?locale=de_DE');
      await pressCreateInBar(page);
      await bareDialogOf(page).panel.getByRole('button', { name: 'Im Formular zeigen' }).click();
    },
  },
  {
    name: 'create, the other policy',
    scenario: 'software-bug',
    show: async (page) => {
      const { panel, dialog } = await bare(page);
      await dialog.getByLabel('Space').selectOption({ label: 'Operations (OPS)' });
      await panel.getByRole('button', { name: 'Show it in the form' }).click();
    },
  },
  {
    name: 'create, policy unreadable',
    scenario: 'broken-policy',
    show: async (page) => (await bare(page)).panel.getByRole('alert').waitFor(),
  },
  {
    name: 'create, functions out of reach',
    scenario: 'resolver-down',
    show: async (page) => (await bare(page)).panel.getByRole('alert').waitFor(),
  },
];
