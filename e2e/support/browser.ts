import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

import { launchChromium } from '../../tools/run/launch-chromium';

let browser: Browser | undefined;
const open: BrowserContext[] = [];
// A page that stays open would go on writing into the next test's storage.
afterEach(() => Promise.all(open.splice(0).map((context) => context.close())));
afterAll(() => browser?.close());

/** The playground of this worker. */
export const address = () => {
  const worker = Number(process.env.JEST_WORKER_ID ?? '1');
  const found = process.env.PLAYGROUNDS?.split(' ')[worker - 1];
  if (found === undefined) throw new Error('Run the browser tests with their own config: e2e/jest.config.ts.');
  return found;
};

/** What the page, or a frame in it, said about things that must not happen: exceptions and broken content rules. */
export type Complaints = string[];

export async function openPage(options: BrowserContextOptions = {}): Promise<{ page: Page; complaints: Complaints }> {
  browser ??= await launchChromium(process.env.CHROMIUM ?? '/usr/bin/chromium');
  const context = await browser.newContext({ viewport: { width: 1200, height: 1000 }, baseURL: address(), ...options });
  open.push(context);
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const complaints: Complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) complaints.push(message.text());
  });
  return { page, complaints };
}

/** Starts the playground's Jira anew in this state; see playground/scenarios. */
export async function useScenario(id: string): Promise<void> {
  const answer = await fetch(`${address()}/playground/scenario`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ id }),
  });
  if (!answer.ok) throw new Error(`The scenario ${id} could not be started: ${answer.status}`);
}

/** Jira's REST of the playground, as this account. */
export function jira(path: string, init: { method?: string; body?: unknown; as?: string } = {}): Promise<Response> {
  return fetch(`${address()}${path}`, {
    method: init.method ?? 'GET',
    headers: { 'content-type': 'application/json', 'x-playground-account': init.as ?? 'sample-reporter' },
    ...(init.body === undefined ? {} : { body: JSON.stringify(init.body) }),
  });
}

/** Calls a function of the app as the reporter's frame of the report field would. */
export async function asFrameOf<T>(moduleKey: string, functionKey: string): Promise<T> {
  const call = { moduleType: 'jira:customField', moduleKey, functionKey, payload: {}, localId: 'e2e' };
  const extension = { type: 'jira:customField', project: { id: '10201', key: 'LEARN' } };
  const answer = await fetch(`${address()}/playground/invoke`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...call, extension, accountId: 'sample-reporter' }),
  });
  // As playground/protocol.ts says.
  return (await answer.json()) as T;
}
