import { ok } from '../../contract/failure';
import type { CounterStore } from '../learn-ports';

const at = (day: string, revision = 1) => ({ now: Date.parse(`${day}T12:00:00Z`), revision });
const all = { from: '2026-01-01', to: '2026-12-31' };

export const describeCounters = (name: string, create: () => CounterStore) => {
  describe(`${name} keeps the counters' promise`, () => {
    test('where nothing was counted there is nothing', async () => {
      expect(await create().read('10000', all)).toEqual(ok([]));
    });
    test('what is counted adds up by day and revision, and another space has its own', async () => {
      const store = create();
      await store.add('10000', at('2026-11-21'), { 'answer/a/accepted': 1, 'tick/t/dismissed': 2 });
      await store.add('10000', at('2026-11-21'), { 'answer/a/accepted': 1 });
      await store.add('10000', at('2026-11-21', 2), { 'answer/a/accepted': 1 });
      await store.add('10000', at('2026-02-28'), { 'impact/i/corrected': 1 });
      await store.add('100001', at('2026-11-21'), { 'answer/a/accepted': 9 });
      expect(await store.read('10000', all)).toEqual(
        ok([
          { day: '2026-02-28', revision: 1, counts: { 'impact/i/corrected': 1 } },
          { day: '2026-11-21', revision: 1, counts: { 'answer/a/accepted': 2, 'tick/t/dismissed': 2 } },
          { day: '2026-11-21', revision: 2, counts: { 'answer/a/accepted': 1 } },
        ]),
      );
    });
    test('a period has its first and its last day, over the turn of a year too', async () => {
      const store = create();
      for (const day of ['2025-12-30', '2025-12-31', '2026-01-01', '2026-01-02'])
        await store.add('1', at(day), { a: 1 });
      const read = await store.read('1', { from: '2025-12-31', to: '2026-01-01' });
      expect(read.ok && read.value.map(({ day }) => day)).toEqual(['2025-12-31', '2026-01-01']);
    });
    test('of five people at the same moment nobody is lost', async () => {
      const store = create();
      const done = await Promise.all(Array.from({ length: 5 }, () => store.add('1', at('2026-11-21'), { a: 1 })));
      expect(done).toEqual(Array.from({ length: 5 }, () => ok({})));
      expect(await store.read('1', all)).toMatchObject({ value: [{ counts: { a: 5 } }] });
    });
  });
};
