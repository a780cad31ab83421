import type { Page } from 'playwright-core';

import { openPage, useScenario } from './support/browser';
import { choosePriority, keyOfCreated, openCreate, pressCreate, type CreateDialog } from './support/create-dialog';
import { CHAT, IDE_CHAT, pasteInto } from './support/paste';
import { effortLine, makePerson, type Person } from '../tools/effort/person';

beforeEach(() => useScenario('ready'));

/** Seconds until the report is complete, reading the chat not counted: it has been read by then. */
const MOST_SECONDS = 120;

/** What every report needs beyond the chat: what only the coach knows. */
async function complete(create: CreateDialog, page: Page, chat: string, who: Person): Promise<void> {
  const { panel, dialog } = create;
  await who.pastes(pasteInto(create, page, chat));
  await who.presses(
    panel
      .getByRole('group', { name: /carry on/ })
      .getByLabel('No')
      .check(),
  );
  await who.presses(panel.getByRole('button', { name: /^Tick \d steps? that the report/ }).click());
  for (const tick of [/Browsed the guides/, /Searched them/, /own Learn IDE/, /Asked the other coaches/]) {
    const box = panel.getByRole('checkbox', { name: tick });
    if (!(await box.isChecked())) await who.presses(box.check());
  }
  await who.types('Lights of the lesson on loops stay dark', (text) => dialog.getByLabel('Summary').fill(text));
  await panel.getByRole('region', { name: 'The report is complete.' }).waitFor();
}

test('from a pasted chat a complete High takes at most 9 actions, 2 of them typed at most', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  const who = makePerson();
  await complete(create, page, CHAT, who);
  await who.chooses(choosePriority(create, 'High'));
  process.stderr.write(`${effortLine('High from a chat', who.effort)}\n`);
  expect(who.effort.actions).toBeLessThanOrEqual(9);
  expect(who.effort.typed).toBeLessThanOrEqual(2);
  expect(who.effort.seconds).toBeLessThanOrEqual(MOST_SECONDS);
  await pressCreate(create);
  expect(await keyOfCreated(page)).toMatch(/^LEARN-\d+$/);
});

test('from a pasted chat a complete Blocker takes at most 12 actions, 2 of them typed at most', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  const who = makePerson();
  await complete(create, page, IDE_CHAT, who);
  const kind = create.panel.getByLabel(/Does one of these/);
  await who.chooses(kind.selectOption({ label: 'The student’s Learn IDE does not work' }));
  await who.presses(create.panel.getByText(/^Checklist for Blocker/).click());
  await who.presses(create.panel.getByRole('checkbox', { name: /none of the cases/ }).check());
  await create.panel.getByText('6 of 6 done').waitFor();
  await who.chooses(choosePriority(create, 'Blocker'));
  process.stderr.write(`${effortLine('Blocker from a chat', who.effort)}\n`);
  expect(who.effort.actions).toBeLessThanOrEqual(12);
  expect(who.effort.typed).toBeLessThanOrEqual(2);
  expect(who.effort.seconds).toBeLessThanOrEqual(MOST_SECONDS);
  await pressCreate(create);
  expect(await keyOfCreated(page)).toMatch(/^LEARN-\d+$/);
});
