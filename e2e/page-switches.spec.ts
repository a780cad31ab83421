import type { Page } from 'playwright-core';

import type { pageSwitches } from '../playground/assumptions/page-switches';
import { completeReport } from '../src/core/testing/make-report';
import { jira, openPage, useScenario } from './support/browser';
import {
  answerBox,
  bareDialogOf,
  choosePriority,
  chooseTooEarly,
  dialogOf,
  fillReport,
  keyOfCreated,
  openCreate,
  pressCreate,
} from './support/create-dialog';
import { openEntrance, pressOpen, runCommand } from './support/entrance';
import { openWorkItem, storeReport } from './support/status-panel';
import { editAgain } from './support/work-item';

// The assumptions about Jira's pages, each in both positions; the others are tried in playground/assumptions/trials.test.ts.

type Trial = { see: (page: Page, query: string) => Promise<unknown>; on: unknown; off: unknown };

const SOFT = /When you press Create, Jira checks/;
const PAUSE = 1_500;

/** What the frame's first call says of the work type. */
const typeInFrame = async (page: Page, query: string): Promise<unknown> => {
  const asked = page.waitForRequest((request) => (request.postData() ?? '').includes('panel/open'));
  await openCreate(page, query);
  const call: { extension: { issue: unknown } } = (await asked).postDataJSON();
  return call.extension.issue;
};

const storageInFrame = async (page: Page, query: string): Promise<unknown> => {
  const { dialog } = await openCreate(page, query);
  const handle = await dialog.locator('iframe[title="Preflight report"]').elementHandle();
  const frame = await handle.contentFrame();
  return frame?.evaluate(() => {
    try {
      return typeof window.localStorage;
    } catch (error) {
      return error instanceof DOMException ? error.name : 'another error';
    }
  });
};

/** One for each switch of the pages: one that is missing does not compile. */
const trials: Record<keyof typeof pageSwitches, Trial> = {
  eventsCrossFrames: {
    see: async (page, query) => {
      const create = await openCreate(page, query);
      return chooseTooEarly(create).then(
        () => 'put back',
        () => 'never heard',
      );
    },
    on: 'put back',
    off: 'never heard',
  },
  priorityOnChangeFires: {
    see: async (page, query) => {
      const create = await openCreate(page, `${query}&eventsCrossFrames=off`);
      await choosePriority(create, 'Blocker');
      await page.waitForTimeout(PAUSE);
      return create.dialog.getByText(SOFT).count();
    },
    on: 1,
    off: 0,
  },
  fieldTypeIdInCreate: { see: typeInFrame, on: { type: 'Bug', typeId: '10001' }, off: {} },
  submitClosesEditor: {
    see: async (page, query) => {
      await storeReport('LEARN-1', completeReport());
      await page.goto(`/browse/LEARN-1${query}`);
      const editor = await editAgain(page);
      await editor.getByRole('textbox', { name: 'Operating system' }).fill('macOS 15');
      await editor.getByRole('button', { name: 'Save' }).click();
      await page.waitForTimeout(PAUSE);
      return page.locator('iframe[title="Preflight report"]').count();
    },
    on: 0,
    off: 1,
  },
  anotherEmptiesField: {
    see: async (page, query) => {
      const create = await openCreate(page, query);
      await fillReport(create, 'Learn IDE never connects');
      await create.dialog.getByLabel('Create another').check();
      await pressCreate(create);
      await keyOfCreated(page);
      await page.waitForTimeout(PAUSE);
      return answerBox(create, 'Operating system').inputValue();
    },
    on: '',
    off: 'macOS 14.5',
  },
  statusAtFirstPaint: {
    see: async (page, query) => {
      const { toggle } = await openWorkItem(page, 'LEARN-1', query);
      await page.waitForTimeout(PAUSE);
      return toggle.getByText('No report').count();
    },
    on: 1,
    off: 0,
  },
  frameStorage: { see: storageInFrame, on: 'object', off: 'SecurityError' },
  portalHeedsValidity: {
    see: async (page, query) => {
      await useScenario('with-portal');
      await page.goto(`/ways-in/portal${query}&user=customer`);
      await page.frameLocator('iframe[title="Preflight"]').getByRole('textbox').nth(0).waitFor();
      await page.getByLabel('What is it about?').fill('It stays dark');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.waitForTimeout(PAUSE);
      return page.getByText('Some answers are still needed.').count();
    },
    on: 1,
    off: 0,
  },
  prefillTakesAppField: {
    see: async (page, query) => {
      await openEntrance(page, `${query}&frameStorage=refused&batch=v-000`);
      return answerBox(await dialogOf(page), 'Batch').inputValue();
    },
    on: 'v-000',
    off: '',
  },
  createModalFromCommand: {
    see: async (page, query) => {
      await page.goto(`/${query}`);
      const frame = await runCommand(page);
      await pressOpen(frame);
      await page.waitForTimeout(PAUSE);
      return bareDialogOf(page).dialog.count();
    },
    on: 1,
    off: 0,
  },
};
const words: Partial<Record<string, { on: string; off: string }>> = { frameStorage: { on: 'kept', off: 'refused' } };

beforeEach(() => useScenario('ready'));

test.each(
  Object.entries(trials).flatMap(([name, { see, ...sees }]) =>
    (['on', 'off'] as const).map((side) => ({ name, see, word: words[name]?.[side] ?? side, seen: sees[side] })),
  ),
)('$name stands at $word', async ({ name, word, see, seen }) => {
  const { page } = await openPage();
  expect(await see(page, `?${name}=${word}`)).toEqual(seen);
  const { assumptions } = await (await jira('/playground/state')).json();
  expect([assumptions[name], word]).toContain(word === 'on' ? true : word === 'off' ? false : word);
});
