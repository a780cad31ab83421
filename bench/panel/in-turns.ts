import path from 'node:path';

import type { Browser, BrowserContext, Page } from 'playwright-core';

import { readManifest } from '../../playground/forge/manifest';
import { startServer, type RunningServer } from '../../playground/server/start-server';
import { buildPage } from '../support/build-page';
import { noteReady, type Sign } from './note-ready';

/** Where one of the app's frames stands, and how a person gets there. */
export type Place = { resource: string; title: string; open: (page: Page, host: string) => Promise<void> };

/** Milliseconds since the frame began to load. */
export type Times = { painted: number; ready: number };
export type Openings = { first: Times[]; later: Times[] };

/** What stands in that place: the app's own page, or one built from a folder of `bench/peers`. */
export type Contestant = { name: string; folder: string | null; sign: Sign };

/** What tsx puts around functions to keep their names; a page does not know it. */
const NAMES = 'globalThis.__name = (named) => named;';

/** Long enough for what a page does after it is ready. */
const SETTLE = 600;

async function startWith(root: string, { resource }: Place, folder: string | null): Promise<RunningServer> {
  if (folder === null) return startServer({ root, port: 0 });
  buildPage(root, folder);
  const manifest = readManifest(root);
  const resources = (manifest.resources ?? []).map((one) =>
    one.key === resource ? { ...one, path: path.join(folder, 'build') } : one,
  );
  return startServer({ root, port: 0, manifest: { ...manifest, resources } });
}

async function timeOnce(context: BrowserContext, host: string, place: Place, sign: Sign): Promise<Times> {
  const page = await context.newPage();
  await page.addInitScript(NAMES);
  await page.addInitScript(noteReady, { ...sign, path: `/${place.resource}/` });
  await place.open(page, host);
  const element = await page.waitForSelector(`iframe[title="${place.title}"]:not([aria-hidden])`);
  const frame = await element.contentFrame();
  if (frame === null) throw new Error(`${place.title} has no frame.`);
  await frame.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  const times = await frame.evaluate(() => {
    const at = (name: string): number => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
    return { painted: at('painted'), ready: at('ready') };
  });
  await page.waitForTimeout(SETTLE);
  await page.close();
  return times;
}

/** Opens the place in a browser that knows nothing, and once more in the same browser. */
async function timeBoth(browser: Browser, host: string, place: Place, sign: Sign): Promise<[Times, Times]> {
  const context = await browser.newContext();
  const times: [Times, Times] = [
    await timeOnce(context, host, place, sign),
    await timeOnce(context, host, place, sign),
  ];
  await context.close();
  return times;
}

/** Each contestant in the same place, in turns, so that a busy machine is as busy for all. One round more than asked for warms up. */
export async function timeInTurns(
  root: string,
  browser: Browser,
  place: Place,
  contestants: readonly Contestant[],
  rounds: number,
): Promise<Map<string, Openings>> {
  const servers: RunningServer[] = [];
  const times = new Map(contestants.map(({ name }): [string, Openings] => [name, { first: [], later: [] }]));
  try {
    for (const { folder } of contestants) servers.push(await startWith(root, place, folder));
    for (const { playground } of servers) await playground.start('ready');
    for (let round = 0; round <= rounds; round += 1) {
      for (const [at, { name, sign }] of contestants.entries()) {
        const [first, later] = await timeBoth(browser, servers[at]?.hostOrigin ?? '', place, sign);
        if (round === 0) continue;
        times.get(name)?.first.push(first);
        times.get(name)?.later.push(later);
      }
    }
    return times;
  } finally {
    servers.forEach(({ close }) => close());
  }
}
