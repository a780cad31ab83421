/**
 * Takes the pictures in docs/images from the running, built app: `npm run build && npm run screenshots`, or some of them by name:
 * `npm run screenshots -- policy-room`.
 * Each picture is one state that a reader of the README can reach by hand.
 */
import { mkdirSync } from 'node:fs';
import path from 'node:path';

import { chromium, type Page } from 'playwright-core';

import { FIRST } from '../playground/scenarios/scenarios';
import { startServer } from '../playground/server/start-server';
import { requireChromium } from './run/chromium.mjs';

const ROOT = path.resolve(__dirname, '..');
const PLACE = path.join(ROOT, 'docs', 'images');
const FLAGS = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];

type Picture = {
  name: string;
  size: { width: number; height: number };
  query: string;
  /** The state that it begins in, where it is not the first one. */
  scenario?: string;
  show: (page: Page) => Promise<void>;
};

const openCreate = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Create', exact: true }).first().click();
  const panel = page.frameLocator('iframe[title="Preflight report"]');
  await panel.getByLabel('Operating system').waitFor();
  await page.getByRole('dialog').getByLabel('Summary').fill('Learn IDE never connects');
};

const chooseBlocker = async (page: Page): Promise<void> => {
  await openCreate(page);
  await page.getByRole('dialog').getByLabel('Priority', { exact: true }).selectOption({ label: 'Blocker' });
  await page.getByText(/Priority is back on/).waitFor();
};

const sendByRest = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Create', exact: true }).first().click();
  await page.getByRole('button', { name: /REST create/ }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  await page
    .getByText(/PREFLIGHT-BLOCKER-CHECKLIST/)
    .first()
    .waitFor();
};

const openRoom =
  (room: string) =>
  async (page: Page): Promise<void> => {
    await page.goto(`${new URL(page.url()).origin}/jira/settings/apps/preflight-admin/${room}?user=site-admin`);
    const frame = page.frameLocator('iframe[title="Preflight"]');
    await frame.getByRole('heading', { level: 1 }).waitFor();
    await frame.getByText('Reading what Jira holds').waitFor({ state: 'hidden' });
    await page.waitForTimeout(500);
  };

/** The choice is made, and everything else is one press away. */
const openRest = async (page: Page): Promise<void> => {
  await openRoom('set-up')(page);
  const frame = page.frameLocator('iframe[title="Preflight"]');
  await frame
    .getByRole('radio', { name: /Learn support/ })
    .first()
    .check();
  await frame.getByRole('group', { name: 'Space' }).getByRole('radio', { name: /LEARN/ }).check();
  for (const type of ['Bug', 'Task']) await frame.getByRole('checkbox', { name: type, exact: true }).check();
  await frame.getByRole('button', { name: 'Use this choice' }).click();
  await frame.getByRole('heading', { name: 'All other steps at once' }).waitFor();
};
const observed = async (page: Page): Promise<void> => {
  await openRest(page);
  const frame = page.frameLocator('iframe[title="Preflight"]');
  await frame.getByRole('button', { name: 'Do them, and only observe' }).click();
  await frame.getByText('5 of 5 steps done').waitFor();
  await openRoom('protection')(page);
};

const openPolicyRoom = async (page: Page): Promise<void> => {
  await page.goto(new URL('/jira/settings/apps/preflight-admin/policy/parts/3?user=site-admin', page.url()).href);
  const frame = page.frameLocator('iframe[title="Preflight"]');
  const title = frame.getByRole('textbox', { name: 'Title', exact: true });
  await title.fill('Operating system and its version');
  await frame.getByRole('complementary').getByLabel('Operating system and its version').waitFor();
};

const PICTURES: Picture[] = [
  { name: 'blocker-put-back', size: { width: 1100, height: 900 }, query: '', show: chooseBlocker },
  { name: 'blocker-refused-by-rest', size: { width: 1300, height: 900 }, query: '', show: sendByRest },
  { name: 'set-up', size: { width: 1100, height: 900 }, query: '?user=site-admin', show: openRoom('set-up') },
  { name: 'policy-room', size: { width: 1500, height: 1000 }, query: '?user=site-admin', show: openPolicyRoom },
  { name: 'protection', size: { width: 1100, height: 620 }, query: '', show: openRoom('protection') },
  { name: 'release', size: { width: 1100, height: 620 }, query: '', show: openRoom('release') },
  { name: 'set-up-rest', size: { width: 1100, height: 620 }, query: '', scenario: 'fresh', show: openRest },
  { name: 'protection-observed', size: { width: 1100, height: 460 }, query: '', scenario: 'fresh', show: observed },
];

/** Names behind the command take only those pictures. */
const isAsked = ({ name }: Picture): boolean => process.argv.length <= 2 || process.argv.includes(name);

const takeAll = async (): Promise<void> => {
  mkdirSync(PLACE, { recursive: true });
  const server = await startServer({ root: ROOT, port: 0 });
  const browser = await chromium.launch({ executablePath: requireChromium(), args: FLAGS });
  try {
    for (const { name, size, query, show, scenario } of PICTURES.filter(isAsked)) {
      await server.playground.start(scenario ?? FIRST);
      const page = await browser.newPage({ viewport: size });
      await page.goto(`${server.hostOrigin}/${query}`);
      await show(page);
      await page.screenshot({ path: path.join(PLACE, `${name}.png`) });
      await page.close();
      console.log(`docs/images/${name}.png`);
    }
  } finally {
    await browser.close();
    server.close();
  }
};

void takeAll();
