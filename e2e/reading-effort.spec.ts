import { openPage, useScenario } from './support/browser';
import { keyOfCreated, openCreate, pressCreate } from './support/create-dialog';
import { completeReport } from '../tools/effort/complete-report';
import { LIMITS, overLimits, type Goal } from '../tools/effort/limits';
import { effortLine, makePerson } from '../tools/effort/person';
import { scriptedChats } from '../tools/effort/scripted-chats';

beforeEach(() => useScenario('ready'));

/** Three of the twenty; `npm run effort` drives them all. */
test.each<[chat: string, goal: Goal]>([
  ['Lights stay dark, in the Learn IDE', 'High'],
  ['Lobby is gone, no word of what was expected', 'High'],
  ['IDE terminal hangs, with clocks, typos', 'Blocker'],
])('from “%s” a complete %s is made within the limits', async (name, goal) => {
  const chat = scriptedChats.find((one) => one.name === name);
  if (chat === undefined) throw new Error(`There is no chat “${name}”.`);
  const { page } = await openPage();
  const create = await openCreate(page);
  const who = makePerson();
  await completeReport({ create, page, who, extra: [] }, chat, goal);
  process.stderr.write(`${effortLine(`${goal}, at most ${LIMITS.actions[goal]}`, who.effort)}\n`);
  expect(overLimits(goal, who.effort)).toEqual([]);
  await pressCreate(create);
  expect(await keyOfCreated(page)).toMatch(/^LEARN-\d+$/);
});
