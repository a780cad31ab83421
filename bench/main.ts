/**
 * `npm run bench`: the figures that Preflight promises, measured on this machine. `npm run bench -- judge gate` takes some of them.
 * `peers` also takes files of yours: `-- peers --category FILE --duplicates FILE` (docs/reading.md).
 * Build first (`npm run build`): what is measured is what is shipped. No test reads a clock; this does.
 */
import path from 'node:path';
import { parseArgs } from 'node:util';

import type { Browser } from 'playwright-core';

import type { Policy } from '../src/core/policy/policy';
import { requireChromium } from '../tools/run/chromium.mjs';
import { launchChromium } from '../tools/run/launch-chromium';
import { measureAdmin } from './admin/measure-admin';
import { measureBackend } from './backend/measure-backend';
import { measureEdits } from './edits/measure-edits';
import { largestPolicy } from './gate/largest-policy';
import { measureGate } from './gate/measure-gate';
import { measureJudge } from './judge/measure-judge';
import { measureReady, measureStatusReady } from './panel/measure-ready';
import { measureTyping } from './panel/measure-typing';
import { measurePeers, type PeerFiles } from './peers/measure-peers';
import { measureQuality } from './quality/measure-quality';
import { measureRead } from './read/measure-read';
import { measureRehearsal } from './rehearsal/measure-rehearsal';
import { measureSizes } from './sizes/measure-sizes';
import { measureStatus } from './status/measure-status';
import { measureSuggest } from './suggest/measure-suggest';
import { describeMachine } from './support/describe-machine';
import { sectionText, type Section } from './support/figures';
import { mappedPolicy } from './support/mapped-policy';
import { readPacks } from './support/read-packs';

const ROOT = path.resolve(__dirname, '..');

type Needs = { browser: Browser; policies: readonly Policy[]; files: PeerFiles };
const SECTIONS: Record<string, (needs: Needs) => Section | Promise<Section>> = {
  judge: ({ browser, policies }) => measureJudge(ROOT, browser, policies),
  read: ({ browser }) => measureRead(ROOT, browser),
  suggest: () => measureSuggest(ROOT),
  quality: () => measureQuality(ROOT),
  ready: ({ browser }) => measureReady(ROOT, browser),
  'status-ready': ({ browser }) => measureStatusReady(ROOT, browser),
  status: () => measureStatus(ROOT),
  typing: ({ browser }) => measureTyping(ROOT, browser),
  sizes: () => measureSizes(ROOT),
  gate: ({ policies }) => measureGate(policies),
  backend: () => measureBackend(ROOT),
  edits: () => measureEdits(ROOT),
  rehearsal: () => measureRehearsal(ROOT),
  admin: ({ browser }) => measureAdmin(ROOT, browser),
  peers: ({ files }) => measurePeers(ROOT, files),
};

/** What the words after `--` ask for. @throws where they name something that is not there, or files that nobody would read. */
function readWords(words: readonly string[]): { wanted: string[]; files: PeerFiles } {
  const options = { category: { type: 'string' }, duplicates: { type: 'string' } } as const;
  const { positionals: wanted, values } = parseArgs({ args: [...words], options, allowPositionals: true });
  const unknown = wanted.filter((name) => SECTIONS[name] === undefined);
  if (unknown.length > 0)
    throw new Error(`There is no ${unknown.join(', ')}; there is ${Object.keys(SECTIONS).join(', ')}.`);
  const { category = null, duplicates = null } = values;
  if ((category ?? duplicates) !== null && wanted.length > 0 && !wanted.includes('peers'))
    throw new Error('--category and --duplicates name files for peers.');
  return { wanted, files: { category, duplicates } };
}

async function main(words: readonly string[]): Promise<void> {
  const { wanted, files } = readWords(words);
  const browser = await launchChromium(requireChromium());
  try {
    console.log(`${describeMachine(ROOT, browser, new Date())}\n`);
    const packs = (await readPacks()).map(mappedPolicy);
    const policies = [...packs, largestPolicy(packs)];
    for (const [name, measure] of Object.entries(SECTIONS)) {
      if (wanted.length > 0 && !wanted.includes(name)) continue;
      console.log(`${sectionText(await measure({ browser, policies, files }))}\n`);
    }
  } finally {
    await browser.close();
  }
}

void main(process.argv.slice(2));
