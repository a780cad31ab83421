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

/** Some work items to look at: filed past the panel, in three categories. */
async function fileWork(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  const headers = { 'x-playground-account': 'sample-reporter' };
  const texts = { chat: 'Nobody answers in the lobby', ide: 'The IDE stays at Connecting', lights: 'Lights stay off' };
  for (let at = 0; at < 12; at += 1)
    for (const [label, summary] of Object.entries(texts)) {
      const priority = { name: at % 4 === 0 ? 'High' : 'Medium' };
      const more = { project: { key: 'LEARN' }, issuetype: { name: 'Bug' }, priority, labels: [label] };
      await page.request.post(`${origin}/rest/api/3/issue`, {
        headers,
        data: { fields: { ...more, summary: `${summary} ${at}` } },
      });
    }
  await page.request.post(`${origin}/playground/clock`, { data: { advanceSeconds: 360 } });
}
const inRoom = (page: Page) => page.frameLocator('iframe[title="Preflight"]');

const rehearse = async (page: Page): Promise<void> => {
  await fileWork(page);
  await openRoom('rehearsal')(page);
  await inRoom(page).getByRole('button', { name: 'Start', exact: true }).click();
  await inRoom(page).getByRole('table', { name: 'By the way in' }).waitFor();
};

const learnFromWork = async (page: Page): Promise<void> => {
  await fileWork(page);
  await openRoom('learning')(page);
  await inRoom(page)
    .getByRole('button', { name: /^Learn/ })
    .click();
  await inRoom(page).getByRole('table').waitFor();
};

const showReports = async (page: Page): Promise<void> => {
  await fileWork(page);
  await openRoom('reports')(page);
  await inRoom(page).getByRole('img').first().waitFor();
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
  { name: 'rehearsal', size: { width: 1100, height: 1500 }, query: '', show: rehearse },
  { name: 'learning', size: { width: 1100, height: 800 }, query: '', show: learnFromWork },
  { name: 'reports', size: { width: 1100, height: 1200 }, query: '', show: showReports },
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
