import { health, LATEST_SWEEP_MS, type HealthFacts } from './health';

const well: HealthFacts['found'] = {
  settings: [],
  'work-types': [],
  priorities: [],
  field: [],
  'form-script': [],
  gate: [],
  'gate-rows': [],
};
const NOW = Date.UTC(2026, 0, 15);

test('where nothing is wrong every check is good and asks for nothing', () => {
  const rows = health({ found: well });
  expect(rows).toHaveLength(7);
  expect(rows.every(({ state, fix }) => state === 'good' && fix === null)).toBe(true);
});

test.each([
  ['settings', 'choose'],
  ['work-types', 'choose'],
  ['priorities', 'map-priorities'],
  ['field', 'place-field'],
  ['form-script', 'register-form-script'],
  ['gate', 'attach-gate'],
  ['gate-rows', 'attach-gate'],
] as const)('%s that is not as it should be names what, and the press that mends it: %s', (check, fix) => {
  const row = health({ found: { ...well, [check]: ['Support workflow'] } }).find((one) => one.check === check);
  expect(row).toEqual({ check, state: 'wrong', about: ['Support workflow'], fix });
});

test('what could not be read is unknown, never good', () => {
  const rows = health({ found: { ...well, gate: null } });
  expect(rows.find(({ check }) => check === 'gate')).toEqual({ check: 'gate', state: 'unknown', about: [], fix: null });
});

test('strict mode is checked only where it is on', () => {
  expect(health({ found: well }).some(({ check }) => check === 'strict-mode')).toBe(false);
  const rows = health({ found: well, strictMode: ['Edit screen'] });
  expect(rows.find(({ check }) => check === 'strict-mode')).toMatchObject({ state: 'wrong', fix: 'strict-on' });
});

test.each([
  ['just now', NOW, 'good'],
  ['just in time', NOW - LATEST_SWEEP_MS, 'good'],
  ['twice missed', NOW - LATEST_SWEEP_MS - 1, 'wrong'],
  ['never', null, 'wrong'],
])('a sweep that ran %s', (_name, last, state) => {
  const rows = health({ found: well, sweep: { last, now: NOW } });
  expect(rows.find(({ check }) => check === 'sweep')).toMatchObject({ state, fix: null });
});
