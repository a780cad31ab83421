import path from 'node:path';

import type { Browser } from 'playwright-core';

import { readManifest } from '../../playground/forge/manifest';
import { startServer, type RunningServer } from '../../playground/server/start-server';
import { buildPage } from '../support/build-page';
import { atMost, ms, type Section } from '../support/figures';
import { median, p95 } from '../support/quantiles';

const PEER = path.join('bench', 'peers', 'one-button');
/** Ready: the boxes of the report's parts are painted and take letters; e2e/first-paint.spec.ts holds that these reach the dialog. */
const BOX = 'section[aria-labelledby="parts-title"] textarea';
const ROUNDS = 20;
const MOST = 1.3;
const times = (value: number): string => `${value.toFixed(2)} ×`;

/** Notes in every frame when an element that matches is there and was painted: milliseconds since the frame began to load. */
const noteReady = (selector: string): void => {
  const observer = new MutationObserver(() => {
    if (document.querySelector(selector) === null) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => performance.mark('ready');
      channel.port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
};

/** Opens the create dialog in a browser that knows nothing yet, and asks the panel's frame when it was ready. */
async function timeReady(browser: Browser, { hostOrigin }: RunningServer, selector: string): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(hostOrigin);
  await page.addInitScript(noteReady, selector);
  await page.getByRole('button', { name: 'Create', exact: true }).first().click();
  const element = await page.waitForSelector('iframe[title="Preflight report"]');
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The panel has no frame.');
  await frame.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  const ready = await frame.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN);
  await context.close();
  return ready;
}

/** The same site and app, with another page where the panel's would be. */
async function startWithPeer(root: string): Promise<RunningServer> {
  const manifest = readManifest(root);
  const resources = (manifest.resources ?? []).map((one) =>
    one.key === 'panel' ? { ...one, path: path.join(PEER, 'build') } : one,
  );
  return startServer({ root, port: 0, manifest: { ...manifest, resources } });
}

/** How long the panel takes from its first byte to its painted form, beside the smallest Atlaskit page in the same place. */
export async function measureReady(root: string, browser: Browser): Promise<Section> {
  buildPage(root, PEER);
  const [own, peer] = [await startServer({ root, port: 0 }), await startWithPeer(root)];
  try {
    await Promise.all([own.playground.start('ready'), peer.playground.start('ready')]);
    const rounds: { own: number; peer: number }[] = [];
    for (let round = 0; round <= ROUNDS; round += 1) {
      const ready = {
        own: await timeReady(browser, own, BOX),
        peer: await timeReady(browser, peer, 'button'),
      };
      if (round > 0) rounds.push(ready);
    }
    const [ours, theirs] = [rounds.map((round) => round.own), rounds.map((round) => round.peer)];
    return {
      title: `Panel ready in the create dialog, ${ROUNDS} times in turns with a page of one button`,
      figures: [
        { name: 'panel, p50', value: ms(median(ours)) },
        { name: 'panel, p95', value: ms(p95(ours)) },
        { name: 'one button, p50', value: ms(median(theirs)) },
        { name: 'one button, p95', value: ms(p95(theirs)) },
        atMost('panel to button, by the medians', median(ours) / median(theirs), MOST, times),
      ],
    };
  } finally {
    own.close();
    peer.close();
  }
}
