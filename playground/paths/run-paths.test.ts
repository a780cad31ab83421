import { ledger, pessimisticLedger, type PathRow } from '../../src/core/paths/ledger';
import type { Protection } from '../../src/core/paths/protection';
import { WayId } from '../../src/core/paths/way';
import type { Backend } from '../forge/load-backend';
import { installForgeGlobals } from '../forge/runtime';
import { runPaths } from './run-paths';

/** What the self-test sets up. */
const protection: Protection = {
  ...{ gateOnCreate: true, gateOnTransitions: true, strictMode: true, typeGate: true },
  ...{ events: true, sweep: true, dailyCheck: true, repair: 'restore', withoutReport: 'refuse' },
};

async function measured(pessimistic: boolean): Promise<PathRow[]> {
  installForgeGlobals();
  const handlers: Record<string, unknown> = await import('../../src/index');
  const handler: Backend['handler'] = (name) => handlers[name.replace('index.', '')] as ReturnType<Backend['handler']>;
  const rows: PathRow[] = [];
  for await (const row of runPaths({ pessimistic, backend: { from: 'source', handler } })) rows.push(row);
  return rows;
}
const states = (rows: readonly PathRow[]) => rows.map(({ path, state, by, assumes }) => ({ path, state, by, assumes }));

test('what happens on each way is what the ledger says, and at least ten are prevented', async () => {
  const rows = await measured(false);
  expect(rows.map(({ path }) => path)).toEqual(WayId.options);
  expect(states(rows)).toEqual(states(ledger(protection)));
  expect(rows.filter(({ state }) => state === 'prevented').length).toBeGreaterThanOrEqual(10);
}, 120_000);

test('with every unverified fact against us the ledger still tells the truth, and none is silent', async () => {
  const rows = await measured(true);
  expect(states(rows)).toEqual(states(pessimisticLedger(protection)));
  expect(rows.filter(({ state }) => state === 'open')).toEqual([]);
  const times = rows.flatMap(({ seconds }) => (seconds === null ? [] : [seconds]));
  expect(Math.max(...times)).toBeLessThanOrEqual(240);
}, 120_000);
