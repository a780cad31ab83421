/**
 * Takes the pictures in docs/images from the running, built app: `npm run build && npm run screenshots`.
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

const openSettings = async (page: Page): Promise<void> => {
  await page.getByRole('link', { name: 'Preflight settings' }).click();
  await page.frameLocator('iframe[title="Preflight"]').getByRole('heading').first().waitFor();
  await page.waitForTimeout(1_000);
};

const PICTURES: Picture[] = [
  { name: 'blocker-put-back', size: { width: 1100, height: 900 }, query: '', show: chooseBlocker },
  { name: 'blocker-refused-by-rest', size: { width: 1300, height: 900 }, query: '', show: sendByRest },
  { name: 'set-up', size: { width: 1100, height: 900 }, query: '?user=site-admin', show: openSettings },
];

const takeAll = async (): Promise<void> => {
  mkdirSync(PLACE, { recursive: true });
  const server = await startServer({ root: ROOT, port: 0 });
  await server.playground.start(FIRST);
  const browser = await chromium.launch({ executablePath: requireChromium(), args: FLAGS });
  try {
    for (const { name, size, query, show } of PICTURES) {
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
