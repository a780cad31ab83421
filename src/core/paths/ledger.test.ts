import { ledger, pessimisticLedger, type PathRow } from './ledger';
import { PlatformFact } from './platform-fact';
import type { Protection } from './protection';
import { WayId } from './way';
import { ways } from './ways';

const all: Protection = {
  ...{ gateOnCreate: true, gateOnTransitions: true, strictMode: true, typeGate: true },
  ...{ events: true, sweep: true, dailyCheck: true, repair: 'restore', withoutReport: 'refuse' },
};
const nothing: Protection = {
  ...{ gateOnCreate: false, gateOnTransitions: false, strictMode: false, typeGate: false },
  ...{ events: false, sweep: false, dailyCheck: false, repair: 'off', withoutReport: 'refuse' },
};
const count = (rows: PathRow[], state: PathRow['state']): number => rows.filter((row) => row.state === state).length;
const rowOf = (rows: PathRow[], path: WayId): PathRow | undefined => rows.find((row) => row.path === path);

test('all nineteen ways are there, each once', () => {
  expect(ways.map(({ id }) => id)).toEqual(WayId.options);
  expect(WayId.options).toHaveLength(19);
});

test('every unverified fact is named by some way', () => {
  const named = ways.flatMap(({ prevents }) => prevents.flatMap(({ assumes }) => assumes));
  expect(new Set(PlatformFact.options)).toEqual(new Set(named));
});

test('with everything set up at least ten ways are prevented, and none is open', () => {
  const rows = ledger(all);
  expect(count(rows, 'prevented')).toBeGreaterThanOrEqual(10);
  expect(count(rows, 'open')).toBe(0);
});

test('with every unverified fact against us none is silent', () => {
  const rows = pessimisticLedger(all);
  expect(count(rows, 'open')).toBe(0);
  expect(rows.every(({ assumes }) => assumes.length === 0)).toBe(true);
});

test('with nothing set up everything is open', () => {
  expect(count(ledger(nothing), 'open')).toBe(19);
});

test.each(PlatformFact.options)('a row that rests on “%s” falls back when that is otherwise', (fact) => {
  const before = ledger(all).filter(({ assumes }) => assumes.includes(fact));
  const after = ledger(all, [fact]);
  expect(before.length).toBeGreaterThan(0);
  for (const { path } of before) expect(rowOf(after, path)?.assumes).not.toContain(fact);
});

test.each<[string, Partial<Protection>, WayId, Partial<PathRow>]>([
  ['the gate on Create', { gateOnCreate: false }, 'create-dialog', { state: 'repaired', by: 'repair', seconds: 240 }],
  ['strict mode', { strictMode: false }, 'edit-on-work-item', { state: 'repaired', by: 'repair' }],
  ['the type gate', { typeGate: false }, 'change-type', { state: 'repaired', by: 'repair' }],
  ['events', { events: false }, 'create-by-import', { state: 'repaired', by: 'sweep', seconds: 360 }],
  ['events and the sweep', { events: false, sweep: false }, 'create-by-import', { state: 'open', seconds: null }],
  ['repairs that change something', { repair: 'flag' }, 'create-by-import', { state: 'reported', by: 'repair' }],
  ['anything but a record', { repair: 'record' }, 'move-to-project', { state: 'reported', by: 'repair' }],
  ['repairs', { repair: 'off' }, 'remove-the-gate', { state: 'reported', by: 'daily-check', seconds: 86_400 }],
  ['repairs and the daily check', { repair: 'off', dailyCheck: false }, 'remove-the-gate', { state: 'open' }],
])('without %s', (_name, over, path, row) => {
  expect(rowOf(ledger({ ...all, ...over }), path)).toMatchObject(row);
});

test('where creates without a report are lowered, the gate lets them in and the repair lowers them', () => {
  const rows = ledger({ ...all, withoutReport: 'lower', repair: 'flag' });
  expect(rowOf(rows, 'create-by-mail')).toMatchObject({ state: 'repaired', by: 'repair' });
  expect(rowOf(rows, 'create-dialog')).toMatchObject({ state: 'prevented' });
});

test('a transition that sends no update is found by the sweep', () => {
  const rows = ledger({ ...all, gateOnTransitions: false });
  expect(rowOf(rows, 'transition-with-custom-event')).toMatchObject({ state: 'repaired', by: 'sweep' });
});
