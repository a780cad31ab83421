import { rowOf, settled, SelfTestTry, type Seen } from './self-test';

const waiting = rowOf('edit-by-rest', { state: 'waiting', canary: { id: '1', key: 'A-1' } });
const guarded = ['20'];

test('every try names the way that it stands for', () => {
  expect(SelfTestTry.options.map((tried) => rowOf(tried, {}).path)).not.toContain(undefined);
});

test.each<[string, Seen | null, number, object]>([
  ['has another priority', { priorityId: '30', isFlagged: false }, 12, { state: 'repaired', seconds: 12 }],
  ['has none any more', { priorityId: null, isFlagged: false }, 12, { state: 'repaired' }],
  ['has the label', { priorityId: '20', isFlagged: true }, 70, { state: 'reported', seconds: 70, because: 'label' }],
  ['is as it was', { priorityId: '20', isFlagged: false }, 70, { state: 'waiting', seconds: null }],
  ['is as it was after a quarter of an hour', { priorityId: '20', isFlagged: false }, 901, { state: 'open' }],
  ['is gone', null, 5, { state: 'open', because: 'no-canary' }],
])('a canary that %s', (_name, seen, seconds, row) => {
  expect(settled(waiting, seen, guarded, seconds)).toMatchObject(row);
});

test('what is settled stays as it is', () => {
  const prevented = rowOf('create-by-rest', { state: 'prevented', because: 'gate' });
  expect(settled(prevented, null, guarded, 9_999)).toBe(prevented);
});
