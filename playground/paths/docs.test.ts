import { readFileSync } from 'node:fs';
import path from 'node:path';

import { ledger, pessimisticLedger } from '../../src/core/paths/ledger';
import type { Protection } from '../../src/core/paths/protection';
import { guards } from '../../static/messages/en/guards';
import { projectRoot } from '../project-root';

const { ways, guards: names } = guards.paths;
const everything: Protection = {
  ...{ gateOnCreate: true, gateOnTransitions: true, strictMode: true, typeGate: true },
  ...{ events: true, sweep: true, dailyCheck: true, repair: 'restore', withoutReport: 'refuse' },
};
const worst = pessimisticLedger(everything);
const page = readFileSync(path.join(projectRoot, 'docs', 'paths.md'), 'utf8').replace(/ {2,}/g, ' ');

const cells = ledger(everything).map(({ path: way, state, by, assumes }, index): [string, string] => [
  way,
  `| ${index + 1} | ${ways[way]} | ${state}: ${names[by]} | ${worst[index]?.state ?? ''} | ${assumes.join(', ')} |`,
]);

test.each(cells)('docs/paths.md tells of %s what the ledger says', (_way, row) => {
  expect(page).toContain(row.replace(/ {2,}/g, ' '));
});
