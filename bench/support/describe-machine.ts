import { readFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import type { Browser } from 'playwright-core';
import * as z from 'zod/mini';

const Package = z.object({ version: z.string() });
const NAMED = ['vite', 'react', '@atlaskit/button', '@forge/bridge', '@forge/bundler', 'zod'];

const versionOf = (root: string, name: string): string => {
  const file = path.join(root, 'node_modules', name, 'package.json');
  return Package.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
};

/** Where and when the figures were taken: they mean nothing without it. */
export function describeMachine(root: string, browser: Browser, now: Date): string {
  const [cpu] = os.cpus();
  const memory = Math.round(os.totalmem() / 1024 ** 3);
  const load = os.loadavg().map((one) => one.toFixed(1));
  return [
    `Preflight figures, ${now.toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    `  ${cpu?.model ?? 'unknown processor'}, ${os.cpus().length} cores, ${memory} GB, load ${load.join(' ')}`,
    `  ${os.type()} ${os.release()}, Node.js ${process.versions.node}, Chromium ${browser.version()}`,
    `  ${NAMED.map((name) => `${name} ${versionOf(root, name)}`).join(', ')}`,
  ].join('\n');
}
