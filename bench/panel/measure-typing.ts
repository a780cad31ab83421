import type { Browser, Frame } from 'playwright-core';

import { startServer } from '../../playground/server/start-server';
import { atMost, ms, type Section } from '../support/figures';
import { median, p95 } from '../support/quantiles';

const TEXT = 'The student sees the same grey page again and nothing helps. '.repeat(9).slice(0, 500);
const FRAME = 'iframe[title="Preflight report"]';

declare global {
  var keyTimes: number[];
}

/** Notes for every key how long the frame was busy with it: from the event to the next free moment. */
const noteKeys = (): void => {
  globalThis.keyTimes = [];
  const began: number[] = [];
  const channel = new MessageChannel();
  channel.port1.onmessage = () => globalThis.keyTimes.push(performance.now() - (began.shift() ?? Number.NaN));
  document.addEventListener(
    'beforeinput',
    () => {
      began.push(performance.now());
      channel.port2.postMessage(null);
    },
    true,
  );
};

const typeInto = async (frame: Frame): Promise<number[]> => {
  await frame.locator('textarea').first().click();
  await frame.evaluate(noteKeys);
  await frame.page().keyboard.type(TEXT, { delay: 5 });
  return frame.evaluate(() => globalThis.keyTimes);
};

/** Typing must cost no call to a function, and no key may make anybody wait. */
export async function measureTyping(root: string, browser: Browser): Promise<Section> {
  const { playground, hostOrigin, close } = await startServer({ root, port: 0 });
  const page = await browser.newPage();
  try {
    await playground.start('ready');
    await page.goto(hostOrigin);
    await page.getByRole('button', { name: 'Create', exact: true }).first().click();
    await page.frameLocator(FRAME).locator('#parts-title').waitFor();
    const frame = await (await page.waitForSelector(FRAME)).contentFrame();
    if (frame === null) throw new Error('The panel has no frame.');
    const before = playground.log.after(0).at(-1)?.n ?? 0;
    const times = await typeInto(frame);
    const calls = playground.log.after(before).filter(({ from }) => from === 'invoke').length;
    return {
      title: `Typing ${TEXT.length} characters into the panel`,
      figures: [
        atMost('calls to a function', calls, 0, String),
        { name: 'busy with a key, p50', value: ms(median(times)) },
        { name: 'busy with a key, p95', value: ms(p95(times)) },
      ],
    };
  } finally {
    await page.close();
    close();
  }
}
