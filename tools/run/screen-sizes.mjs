// How much of each built screen a browser has to fetch, and how much it may be.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

const KB = 1_000;
/** JavaScript and CSS, gzip, in kB: chunks that load later count too. The panel's is the design's; the others keep what they have. */
const BUDGETS = { panel: 160, 'create-form': 60, admin: 160, 'issue-status': 130 };
const ORDINARY = 160;

const filesIn = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesIn(path.join(folder, entry.name)) : [path.join(folder, entry.name)],
  );

/** Bytes after gzip of all JavaScript and CSS under a folder. */
export const gzipBytes = (folder) =>
  filesIn(folder)
    .filter((file) => /\.(?:js|css)$/.test(file))
    .reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

/** Every screen under static/, whether it is built, what it weighs and what it may weigh, in bytes after gzip. */
export const screenSizes = (root) =>
  readdirSync(path.join(root, 'static'))
    .filter((screen) => existsSync(path.join(root, 'static', screen, 'index.html')))
    .map((screen) => {
      const folder = path.join(root, 'static', screen, 'build');
      const bytes = existsSync(folder) ? gzipBytes(folder) : null;
      return { screen, bytes, budget: (BUDGETS[screen] ?? ORDINARY) * KB };
    });
