/**
 * `npm run bench`: the figures that Preflight promises, measured on this machine. `npm run bench -- judge gate` takes some of them.
 * Build first (`npm run build`): what is measured is what is shipped. No test reads a clock; this does.
 */
import path from 'node:path';

import type { Browser } from 'playwright-core';

import type { Policy } from '../src/core/policy/policy';
import { requireChromium } from '../tools/run/chromium.mjs';
import { launchChromium } from '../tools/run/launch-chromium';
import { measureBackend } from './backend/measure-backend';
import { measureEdits } from './edits/measure-edits';
import { largestPolicy } from './gate/largest-policy';
import { measureGate } from './gate/measure-gate';
import { measureJudge } from './judge/measure-judge';
import { measureReady } from './panel/measure-ready';
import { measureTyping } from './panel/measure-typing';
import { measureQuality } from './quality/measure-quality';
import { measureRead } from './read/measure-read';
import { measureRehearsal } from './rehearsal/measure-rehearsal';
import { measureSizes } from './sizes/measure-sizes';
import { measureSuggest } from './suggest/measure-suggest';
import { describeMachine } from './support/describe-machine';
import { sectionText, type Section } from './support/figures';
import { mappedPolicy } from './support/mapped-policy';
import { readPacks } from './support/read-packs';

const ROOT = path.resolve(__dirname, '..');

type Needs = { browser: Browser; policies: readonly Policy[] };
const SECTIONS: Record<string, (needs: Needs) => Section | Promise<Section>> = {
  judge: ({ browser, policies }) => measureJudge(ROOT, browser, policies),
  read: ({ browser }) => measureRead(ROOT, browser),
  suggest: () => measureSuggest(ROOT),
  quality: () => measureQuality(ROOT),
  ready: ({ browser }) => measureReady(ROOT, browser),
  typing: ({ browser }) => measureTyping(ROOT, browser),
  sizes: () => measureSizes(ROOT),
  gate: ({ policies }) => measureGate(policies),
  backend: () => measureBackend(ROOT),
  edits: () => measureEdits(ROOT),
  rehearsal: () => measureRehearsal(ROOT),
};

async function main(wanted: readonly string[]): Promise<void> {
  const unknown = wanted.filter((name) => SECTIONS[name] === undefined);
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(', ')}; there is ${Object.keys(SECTIONS).join(', ')}.`);
  const browser = await launchChromium(requireChromium());
  try {
    console.log(`${describeMachine(ROOT, browser, new Date())}\n`);
    const packs = (await readPacks()).map(mappedPolicy);
    const policies = [...packs, largestPolicy(packs)];
    for (const [name, measure] of Object.entries(SECTIONS)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      console.log(`${sectionText(await measure({ browser, policies }))}\n`);
    }
  } finally {
    await browser.close();
  }
}

void main(process.argv.slice(2));
