import type { Page, Route } from 'playwright-core';
import * as z from 'zod/mini';

import { openPage, useScenario } from './support/browser';
import { answerBox, closeDialog, openAgain, openCreate, type CreateDialog } from './support/create-dialog';
import { frameOf, noteShifts, shiftsIn } from './support/layout-shifts';
import { notedCalls } from './support/noted-calls';

// The create dialog's panel begins with the rules that its last opening left in this browser, and asks for the present ones behind it.

const PANEL = 'Preflight report';
const FAMILY = 'preflight.rules.';
const SEEN = 'The terminal says "Connecting" and never gets further.';

beforeEach(() => useScenario('ready'));

/** Opens the dialog and waits until its rules are kept. */
async function openOnce(page: Page, query = ''): Promise<void> {
  const create = await openCreate(page, query);
  const frame = await frameOf(page, PANEL);
  await frame.waitForFunction((family) => Object.keys(localStorage).some((name) => name.startsWith(family)), FAMILY);
  await closeDialog(create, page);
}

const Part = z.looseObject({ id: z.string(), title: z.string() });
const Opened = z.looseObject({
  body: z.looseObject({
    value: z.looseObject({ policy: z.looseObject({ revision: z.number(), parts: z.array(Part) }) }),
  }),
});
type Parts = z.infer<typeof Part>[];

const isOpening = (route: Route): boolean => (route.request().postData() ?? '').includes('"panel/open"');

/** Holds the answers to an opening until they are let go, with the questions of the policy changed on their way. */
async function holdOpening(page: Page, change: (parts: Parts) => Parts): Promise<() => void> {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => (letGo = resolve));
  await page.route('**/playground/invoke', async (route) => {
    if (!isOpening(route)) return route.fallback();
    const response = await route.fetch();
    const answer = Opened.parse(await response.json());
    const { policy } = answer.body.value;
    await held;
    policy.revision += 1;
    policy.parts = change(policy.parts);
    return route.fulfill({ response, json: answer });
  });
  return letGo;
}

const tops = ({ panel }: CreateDialog): Promise<number[]> =>
  panel
    .locator('section[aria-labelledby="parts-title"] textarea')
    .evaluateAll((boxes) => boxes.map((box) => Math.round(box.getBoundingClientRect().top)));

const HELP = 'What the screen shows.';
const helpedAnew = (parts: Parts): Parts =>
  parts.map((part) => (part.id === 'observed' ? { ...part, help: HELP } : part));

test('the second opening takes words before its answer comes; changed rules come in under the hands, and nothing moves', async () => {
  const { page } = await openPage();
  await page.addInitScript(noteShifts);
  await openOnce(page);
  const letGo = await holdOpening(page, helpedAnew);
  const create = await openAgain(page);
  const box = answerBox(create, 'What you saw');
  await box.pressSequentially(SEEN);
  const element = await box.elementHandle();
  // What the rest of the form says of these words, when it is drawn, is not what is looked at here.
  await create.panel.locator('#left').waitFor();
  await shiftsIn(page, PANEL);
  await (await frameOf(page, PANEL)).evaluate(() => void (globalThis.shifts = []));
  letGo();
  await create.panel.getByText(/rules of this space have changed/).waitFor();
  await create.panel.getByText(HELP).waitFor();
  expect(await box.inputValue()).toBe(SEEN);
  expect(await box.evaluate((one, before) => one === before && one === document.activeElement, element)).toBe(true);
  expect(await shiftsIn(page, PANEL)).toEqual([]);
});

test('a new question comes below the boxes that stood there, wherever the policy has it', async () => {
  const { page } = await openPage();
  await openOnce(page);
  const letGo = await holdOpening(page, (parts) => [
    { id: 'weather', title: 'The weather', multiline: true },
    ...parts,
  ]);
  const create = await openAgain(page);
  const before = await tops(create);
  letGo();
  await create.panel.getByText(/rules of this space have changed/).waitFor();
  expect((await tops(create)).slice(0, before.length)).toEqual(before);
});

test('an opening asks once, kept rules or not', async () => {
  const { page } = await openPage();
  const calls = notedCalls(page);
  await openOnce(page);
  expect(calls('panel/open')).toHaveLength(1);
  const asked = page.waitForRequest((request) => (request.postData() ?? '').includes('"panel/open"'));
  await (await openAgain(page)).panel.locator('#left').waitFor();
  await asked;
  expect(calls('panel/open')).toHaveLength(2);
});

test.each(['rubbish', '1 show-panel.js 1 1\n{"policy":{}}'])(
  'rubbish in the browser costs nothing but the wait: %s',
  async (rubbish) => {
    const { page, complaints } = await openPage();
    await openOnce(page);
    await openAgain(page);
    await (
      await frameOf(page, PANEL)
    ).evaluate(
      ([family, text]) => {
        for (const name of Object.keys(localStorage)) if (name.startsWith(family)) localStorage.setItem(name, text);
      },
      [FAMILY, rubbish] as const,
    );
    const create = await openCreate(page);
    await answerBox(create, 'What you saw').fill(SEEN);
    expect(complaints).toEqual([]);
  },
);
