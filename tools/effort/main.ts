/**
 * `npm run effort`: twenty scripted chats, each driven in the playground to a complete and created report, and what that costs.
 * `npm run effort -- blog lights` takes those whose names hold one of the words. It ends with 1 where a report is above a limit.
 */
import path from 'node:path';

import type { Browser } from 'playwright-core';

import { keyOfCreated, openCreate, pressCreate } from '../../e2e/support/create-dialog';
import { startServer, type RunningServer } from '../../playground/server/start-server';
import { requireChromium } from '../run/chromium.mjs';
import { launchChromium } from '../run/launch-chromium';
import { completeReport, type Desk } from './complete-report';
import { effortTable, isWithin, type EffortRow } from './effort-table';
import type { Goal } from './limits';
import { makePerson } from './person';
import { scriptedChats } from './scripted-chats';
import type { ScriptedChat } from './scripted-chat';

const ROOT = path.resolve(__dirname, '../..');
const SIZE = { width: 1200, height: 1000 };
const PATIENCE = 15_000;

type Place = { browser: Browser; server: RunningServer };

async function drive({ browser, server }: Place, chat: ScriptedChat, goal: Goal): Promise<EffortRow> {
  await server.playground.start('ready');
  const context = await browser.newContext({ viewport: SIZE, baseURL: server.hostOrigin });
  const extra: string[] = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const desk: Desk = { create: await openCreate(page), page, who: makePerson(), extra };
    await completeReport(desk, chat, goal);
    await pressCreate(desk.create);
    await keyOfCreated(page);
    return { chat: chat.name, goal, effort: desk.who.effort, note: extra.join(', ') };
  } catch (error) {
    const why = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { chat: chat.name, goal, effort: null, note: [...extra, why].join(', ') };
  } finally {
    await context.close();
  }
}

const isAsked = ({ name }: ScriptedChat, words: readonly string[]): boolean =>
  words.length === 0 || words.some((word) => name.toLowerCase().includes(word.toLowerCase()));

async function main(words: readonly string[]): Promise<void> {
  const chats = scriptedChats.filter((chat) => isAsked(chat, words));
  if (chats.length === 0) throw new Error(`No chat's name holds ${words.join(' or ')}.`);
  const server = await startServer({ root: ROOT, port: Number(process.env.PORT ?? 0) });
  const browser = await launchChromium(requireChromium());
  const rows: EffortRow[] = [];
  try {
    for (const chat of chats) {
      const goals: readonly Goal[] = chat.blocking === undefined ? ['High'] : ['High', 'Blocker'];
      for (const goal of goals) rows.push(await drive({ browser, server }, chat, goal));
    }
  } finally {
    await browser.close();
    server.close();
  }
  console.log(effortTable(rows));
  process.exitCode = rows.every(isWithin) ? 0 : 1;
}

void main(process.argv.slice(2));
