import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

import { PathRow } from '../src/core/paths/ledger';
import { WayId } from '../src/core/paths/way';

/** The real command, as `npm run -s preflight -- paths` starts it. */
const run = async (...words: string[]): Promise<PathRow[]> => {
  const all = ['--import', 'tsx', 'cli/main.ts', 'paths', ...words];
  const { stdout } = await promisify(execFile)(process.execPath, all);
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => PathRow.parse(JSON.parse(line)));
};

test.each([[[]], [['--pessimistic']]])(
  'a line for each of the nineteen ways, none open: %j',
  async (words) => {
    const rows = await run(...words);
    expect(rows.map(({ path }) => path)).toEqual(WayId.options);
    expect(rows.filter(({ state }) => state === 'open')).toEqual([]);
  },
  120_000,
);
