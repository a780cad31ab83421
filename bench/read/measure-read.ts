import path from 'node:path';

import type { Browser } from 'playwright-core';

import { prose } from '../judge/full-report';
import { buildPage } from '../support/build-page';
import { atMost, ms, type Section } from '../support/figures';
import { median, p95 } from '../support/quantiles';
import { servePage } from '../support/serve-page';
import type {} from './page';

const CHARACTERS = 5_000;
const ROUNDS = 400;
const WARM_UP = 100;
const MOST = 2;

async function timesOf(browser: Browser, address: string): Promise<number[]> {
  const texts = Array.from({ length: WARM_UP + ROUNDS }, (_, seed) => prose(CHARACTERS, seed));
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'timeRead' in globalThis);
  const { times } = await page.evaluate((list) => globalThis.timeRead(list), texts);
  await page.close();
  return times;
}

/** How long `readText` takes in a browser on texts that it has not seen. */
export async function measureRead(root: string, browser: Browser): Promise<Section> {
  const folder = path.join('bench', 'read');
  buildPage(root, folder);
  const served = await servePage(path.join(root, folder, 'build'));
  try {
    const times = await timesOf(browser, served.address);
    const warm = times.slice(WARM_UP);
    return {
      title: `read on ${CHARACTERS} characters, in Chromium, ${ROUNDS} times`,
      figures: [
        { name: 'the very first, nothing warm', value: ms(times[0] ?? 0) },
        { name: 'another text, p50', value: ms(median(warm)) },
        atMost('another text, p95', p95(warm), MOST, ms),
      ],
    };
  } finally {
    served.close();
  }
}
