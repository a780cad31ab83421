import { learnSupport } from '../../src/core/policy/packs/learn-support';
import { BOXES } from './scripted-chat';
import { scriptedChats } from './scripted-chats';

test('there are twenty, each with its own name and text, and at least eight are Blockers', () => {
  expect(scriptedChats).toHaveLength(20);
  expect(new Set(scriptedChats.map(({ name }) => name)).size).toBe(20);
  expect(new Set(scriptedChats.map(({ text }) => text)).size).toBe(20);
  expect(scriptedChats.filter(({ blocking }) => blocking !== undefined).length).toBeGreaterThanOrEqual(8);
});

const NEEDED = BOXES.filter((box) => box !== 'Batch' && box !== 'GitHub user name' && box !== 'E-mail address');

test.each(scriptedChats.map((chat) => [chat.name, chat] as const))(
  '“%s” says what every box must hold',
  (_name, chat) => {
    const said = { ...chat.known, ...chat.holds };
    expect(NEEDED.filter((box) => said[box] === undefined)).toEqual([]);
    expect(said['GitHub user name'] ?? said['E-mail address']).toBeDefined();
    expect(chat.blocking === undefined || (said.Batch !== undefined && !chat.canMoveOn)).toBe(true);
  },
);

test('the words for boxes, kinds and questions are those of the pack', () => {
  const titles = learnSupport.parts.map(({ title }) => title);
  expect(BOXES.filter((box) => !titles.includes(box))).toEqual([]);
  const kinds = learnSupport.blockingKinds.map(({ title }) => title);
  expect(scriptedChats.filter(({ blocking }) => blocking !== undefined && !kinds.includes(blocking))).toEqual([]);
  const asked = scriptedChats.flatMap(({ reply = {} }) => BOXES.filter((box) => reply[box] !== undefined));
  const questions = learnSupport.parts.filter(({ ask }) => ask !== undefined).map(({ title }) => title);
  expect(asked.filter((box) => !questions.includes(box))).toEqual([]);
});
