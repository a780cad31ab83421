import type { Page } from 'playwright-core';

import { answerBox, type CreateDialog } from '../../e2e/support/create-dialog';
import { pasteInto } from '../../e2e/support/paste';
import { movesOnQuestion } from '../../src/core/paste/moves-on';
import { learnSupport } from '../../src/core/policy/packs/learn-support';
import type { Goal } from './limits';
import type { Person } from './person';
import { BOXES, type Box, type ScriptedChat } from './scripted-chat';

/** Somebody before the open dialog with a chat. `extra`: what they had to do because the chat or the reader left it open. */
export type Desk = { create: CreateDialog; page: Page; who: Person; extra: string[] };

const SOON = 2_000;
const valueIn = ({ create }: Desk, box: Box): Promise<string> => answerBox(create, box).inputValue();

async function typeInto(desk: Desk, box: Box, text: string): Promise<void> {
  const { create, who } = desk;
  const field = answerBox(create, box);
  if (!(await field.isVisible())) await who.presses(create.panel.getByText('More details, if you have them').click());
  await who.types(text, (words) => field.fill(words));
  desk.extra.push(`typed “${box}”`);
}

const askOf = (box: Box): string => learnSupport.parts.find(({ title }) => title === box)?.ask ?? box;

/** The student's answers, numbered as the questions were. */
function replyTo(message: string, { reply = {}, canMoveOn }: ScriptedChat): string {
  const lines = message.split('\n').flatMap((line) => {
    const number = /^(\d+)\. /.exec(line)?.[1];
    if (line.includes(movesOnQuestion(learnSupport))) return [`${number}. ${canMoveOn ? 'yes' : 'no'}`];
    const box = BOXES.find((one) => number !== undefined && line.includes(askOf(one)));
    const words = box === undefined ? undefined : reply[box];
    return words === undefined ? [] : [`${number}. ${words}`];
  });
  return lines.join('\n');
}

/** A box of one line that holds half the chat holds no answer. */
const LONGEST_LINE = 80;
const ONE_LINE = new Set(learnSupport.parts.flatMap(({ title, multiline }) => (multiline ? [] : [title])));

const isRight = (value: string, words: string, box: Box): boolean =>
  value.includes(words) && !(ONE_LINE.has(box) && value.length > LONGEST_LINE);

async function whenFilled(desk: Desk, boxes: readonly Box[]): Promise<void> {
  const end = Date.now() + SOON;
  for (const box of boxes)
    while ((await valueIn(desk, box)) === '' && Date.now() < end) await desk.page.waitForTimeout(50);
}

/** "Ask the student", and the reply pasted. Sending it on in the chat is part of the chat and not counted. */
async function askStudent(desk: Desk, chat: ScriptedChat): Promise<void> {
  const { reply = {} } = chat;
  const { create, page, who } = desk;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await who.presses(create.panel.getByRole('button', { name: 'Ask the student' }).click());
  await create.panel.getByText(/^The questions are copied/).waitFor({ state: 'attached' });
  const message = await page.evaluate(() => navigator.clipboard.readText());
  await who.pastes(pasteInto(create, page, replyTo(message, chat)));
  await whenFilled(
    desk,
    BOXES.filter((box) => reply[box] !== undefined),
  );
  desk.extra.push('asked the student');
}

/** Pastes the chat, asks the student for what only they know, types what is still not there. */
async function answer(desk: Desk, chat: ScriptedChat, goal: Goal): Promise<void> {
  await desk.who.pastes(pasteInto(desk.create, desk.page, chat.text));
  const { reply = {}, known = {}, holds } = chat;
  for (const box of BOXES) {
    const text = known[box];
    if (text !== undefined && (await valueIn(desk, box)) === '') await typeInto(desk, box, text);
  }
  const unsaid = await Promise.all(
    BOXES.map(async (box) => reply[box] !== undefined && (await valueIn(desk, box)) === ''),
  );
  if (unsaid.includes(true)) await askStudent(desk, chat);
  for (const box of BOXES) {
    const words = box === 'Batch' && goal === 'High' ? undefined : holds[box];
    if (words !== undefined && !isRight(await valueIn(desk, box), words, box))
      await typeInto(desk, box, known[box] ?? words);
  }
}

const TICKS = [/fully refreshed/, /Browsed the guides/, /Searched them/, /own Learn IDE/, /Asked the other coaches/];

/** First what the report itself speaks of, by its one button, then each step that is still open. */
async function tickSteps({ create: { panel }, who }: Desk): Promise<void> {
  const said = panel.getByRole('button', { name: /^Tick \d steps? that the report/ });
  if (
    await said.waitFor({ timeout: SOON }).then(
      () => true,
      () => false,
    )
  )
    await who.presses(said.click());
  for (const name of TICKS) {
    const box = panel.getByRole('checkbox', { name });
    if ((await box.count()) > 0 && !(await box.isChecked())) await who.presses(box.check());
  }
}

async function completeChecklist({ create: { panel }, who }: Desk, kind: string): Promise<void> {
  const choice = panel.getByLabel(/Does one of these/);
  await who.chooses(choice.selectOption({ label: kind }));
  await who.presses(panel.getByText(/^Checklist for Blocker/).click());
  await who.presses(panel.getByRole('checkbox', { name: /none of the cases/ }).check());
  await panel.getByText('6 of 6 done').waitFor();
}

/**
 * Drives the open create dialog as a person would, from the pasted chat to a report that is complete for this priority, and
 * chooses it. Create is not pressed. It throws where the panel does not say that the report is complete.
 */
export async function completeReport(desk: Desk, chat: ScriptedChat, goal: Goal): Promise<void> {
  const { create, who } = desk;
  const group = create.panel.getByRole('group', { name: /carry on/ });
  await answer(desk, chat, goal);
  const movesOn = group.getByLabel(chat.canMoveOn ? 'Yes' : 'No');
  if (!(await movesOn.isChecked())) await who.presses(movesOn.check());
  await tickSteps(desk);
  await who.types(chat.summary, (text) => create.dialog.getByLabel('Summary').fill(text));
  await create.panel.getByRole('region', { name: 'The report is complete.' }).waitFor();
  if (goal === 'Blocker') await completeChecklist(desk, chat.blocking ?? '');
  const priority = create.dialog.getByLabel('Priority', { exact: true });
  await who.chooses(priority.selectOption({ label: goal }));
}
