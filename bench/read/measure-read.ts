import path from 'node:path';

import type { Browser, Page } from 'playwright-core';

import { prose } from '../judge/full-report';
import { buildPage } from '../support/build-page';
import { atMost, ms, type Figure, type Section } from '../support/figures';
import { median, p95 } from '../support/quantiles';
import { servePage } from '../support/serve-page';
import { BAD_INPUTS, textOf } from './bad-inputs';
import type {} from './page';

const CHARACTERS = 5_000;
const ROUNDS = 400;
const WARM_UP = 100;
const MOST = 2;

const [SHORT, LONG] = [100_000, 1_000_000];
/** Ten times the text may take this many times as long: linear, with room for a browser's own work. */
const MOST_TIMES = 12;
const REPEATS = 5;
const times = (value: number): string => `${value.toFixed(1)} ×`;

async function ordinary(page: Page): Promise<Figure[]> {
  const texts = Array.from({ length: WARM_UP + ROUNDS }, (_, seed) => prose(CHARACTERS, seed));
  const { times: all } = await page.evaluate((list) => globalThis.timeRead(list, 'report'), texts);
  const warm = all.slice(WARM_UP);
  return [
    { name: 'the very first, nothing warm', value: ms(all[0] ?? 0) },
    { name: 'another text, p50', value: ms(median(warm)) },
    atMost('another text, p95', p95(warm), MOST, ms),
  ];
}

/** All of these read one after another; the quickest of some rounds, because what else the machine does makes none of them quicker. */
async function quickest(page: Page, texts: readonly string[]): Promise<number> {
  const sums: number[] = [];
  for (let round = 0; round < REPEATS; round += 1) {
    const { times: all } = await page.evaluate((list) => globalThis.timeRead(list, 'chat'), texts);
    sums.push(all.reduce((sum, one) => sum + one, 0));
  }
  return Math.min(...sums);
}

/** A text beside its own ten pieces: both take about as long, so that a busy machine disturbs both alike. */
async function linear(page: Page): Promise<Figure[]> {
  const figures: Figure[] = [];
  for (const [name, piece] of BAD_INPUTS) {
    const text = textOf(piece, LONG);
    const pieces = Array.from({ length: LONG / SHORT }, (_, at) => text.slice(at * SHORT, (at + 1) * SHORT));
    const [whole, parts] = [await quickest(page, [text]), await quickest(page, pieces)];
    figures.push({ name: `1 MB, ${name}`, value: ms(whole) });
    figures.push(atMost(`1 MB to 100 kB, ${name}`, (whole / parts) * pieces.length, MOST_TIMES, times));
  }
  return figures;
}

/** How long `readText` takes in a browser: on ordinary texts that it has not seen, and on very long ones of every bad sort. */
export async function measureRead(root: string, browser: Browser): Promise<Section> {
  const folder = path.join('bench', 'read');
  buildPage(root, folder);
  const served = await servePage(path.join(root, folder, 'build'));
  const page = await browser.newPage();
  try {
    await page.goto(served.address);
    await page.waitForFunction(() => 'timeRead' in globalThis);
    const title = `read on ${CHARACTERS} characters, in Chromium, ${ROUNDS} times; and 1 MB beside 100 kB`;
    return { title, figures: [...(await ordinary(page)), ...(await linear(page))] };
  } finally {
    await page.close();
    served.close();
  }
}
