import type { Page } from 'playwright-core';

import { openPage, useScenario } from './support/browser';
import { choosePriority, keyOfCreated, openCreate, pressCreate, type CreateDialog } from './support/create-dialog';
import { CHAT, IDE_CHAT, pasteInto } from './support/paste';

beforeEach(() => useScenario('ready'));

/** Every press, choice and field typed into counts, up to a complete report with its priority; pressing Create ends it. */
type Effort = { actions: number; typed: number };

type Person = Effort & {
  does: (what: Promise<unknown>) => Promise<void>;
  types: (what: Promise<unknown>) => Promise<void>;
};

const person = (): Person => {
  const effort: Person = {
    ...{ actions: 0, typed: 0 },
    does: async (what) => {
      await what;
      effort.actions += 1;
    },
    types: async (what) => {
      await effort.does(what);
      effort.typed += 1;
    },
  };
  return effort;
};

/** What every report needs beyond the chat: what only the coach knows. */
async function complete(create: CreateDialog, page: Page, chat: string, who: Person): Promise<void> {
  const { panel, dialog } = create;
  await who.does(pasteInto(create, page, chat));
  await who.does(
    panel
      .getByRole('group', { name: /carry on/ })
      .getByLabel('No')
      .check(),
  );
  await who.does(panel.getByRole('button', { name: /^Tick \d steps? that the report/ }).click());
  for (const tick of [/Browsed the guides/, /Searched them/, /own Learn IDE/, /Asked the other coaches/]) {
    const box = panel.getByRole('checkbox', { name: tick });
    if (!(await box.isChecked())) await who.does(box.check());
  }
  await who.types(dialog.getByLabel('Summary').fill('Lights of the lesson on loops stay dark'));
  await panel.getByRole('region', { name: 'The report is complete.' }).waitFor();
}

test('from a pasted chat a complete High takes at most 9 actions, 2 of them typed at most', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  const who = person();
  await complete(create, page, CHAT, who);
  await who.does(choosePriority(create, 'High'));
  expect(who.actions).toBeLessThanOrEqual(9);
  expect(who.typed).toBeLessThanOrEqual(2);
  await pressCreate(create);
  expect(await keyOfCreated(page)).toMatch(/^LEARN-\d+$/);
});

test('from a pasted chat a complete Blocker takes at most 12 actions, 2 of them typed at most', async () => {
  const { page } = await openPage();
  const create = await openCreate(page);
  const who = person();
  await complete(create, page, IDE_CHAT, who);
  const kind = create.panel.getByLabel(/Does one of these/);
  await who.does(kind.selectOption({ label: 'The student’s Learn IDE does not work' }));
  await who.does(create.panel.getByText(/^Checklist for Blocker/).click());
  await who.does(create.panel.getByRole('checkbox', { name: /none of the cases/ }).check());
  await create.panel.getByText('6 of 6 done').waitFor();
  await who.does(choosePriority(create, 'Blocker'));
  expect(who.actions).toBeLessThanOrEqual(12);
  expect(who.typed).toBeLessThanOrEqual(2);
  await pressCreate(create);
  expect(await keyOfCreated(page)).toMatch(/^LEARN-\d+$/);
});
