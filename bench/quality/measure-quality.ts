import { spawnSync } from 'node:child_process';

import type { Section } from '../support/figures';

/** A program that asks `npm run -s preflight -- read`, `suggest` and `duplicates` about labelled texts and prints its figures. */
const SCORER = 'PREFLIGHT_SCORER';
const DATA = 'PREFLIGHT_DATA';

/**
 * Quality on labelled sets. They lie outside of this repository, since none may be passed on: the scorer is called as
 * `node SCORER --data DATA` in the project's folder, and what it prints stands above the section.
 */
export function measureQuality(root: string): Section {
  const [scorer, data] = [process.env[SCORER], process.env[DATA]];
  const title = 'Quality on labelled sets';
  if (scorer === undefined || data === undefined)
    return { title, figures: [{ name: 'not measured', value: `${SCORER} and ${DATA} name no scorer and no data` }] };
  const { status } = spawnSync(process.execPath, [scorer, '--data', data], { cwd: root, stdio: 'inherit' });
  return {
    title,
    figures: [{ name: 'the scorer ended with', value: String(status), target: '0', isMet: status === 0 }],
  };
}
