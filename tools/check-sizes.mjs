// Fails when a built screen weighs more than it may, or is not built.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { screenSizes } from './run/screen-sizes.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const kB = (bytes) => `${(bytes / 1_000).toFixed(1)} kB`;

const rows = screenSizes(root).map(({ screen, bytes, budget }) => {
  const isFine = bytes !== null && bytes <= budget;
  const weight = bytes === null ? 'not built' : kB(bytes);
  return { isFine, line: `${isFine ? 'ok  ' : 'FAIL'} ${screen}: ${weight} gzip, at most ${kB(budget)}` };
});
process.stdout.write(`${rows.map(({ line }) => line).join('\n')}\n`);
process.exit(rows.every(({ isFine }) => isFine) ? 0 : 1);
