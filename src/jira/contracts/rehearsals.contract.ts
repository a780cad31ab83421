import { fail, ok } from '../../contract/failure';
import { newRehearsal, noRehearsals, resultOf } from '../../core/rehearse/rehearsal';
import { makePolicy } from '../../core/testing/make-policy';
import type { RehearsalStore } from '../rehearsal-ports';

const policy = makePolicy();
const asked = { of: { kind: 'draft', revision: 1 }, print: 'p', last: 100 } as const;
const run = newRehearsal({ runId: 'run-1', startedAt: 5 }, asked);

export const describeRehearsals = (name: string, create: () => RehearsalStore) => {
  describe(`${name} keeps the promise of rehearsals`, () => {
    test('a fresh space has none, and what was written is read', async () => {
      const store = create();
      expect(await store.read('10000')).toEqual(ok(noRehearsals));
      await store.write('10000', noRehearsals, { ...noRehearsals, run });
      expect(await store.write('10000', noRehearsals, noRehearsals)).toEqual(fail('CONFLICT', 'stored'));
      expect(await store.read('10000')).toEqual(ok({ ...noRehearsals, run }));
      expect(await store.read('10001')).toEqual(ok(noRehearsals));
    });
    test('frozen policies are both there until they are thawed', async () => {
      const store = create();
      await store.freeze('run-1', { policy, published: { ...policy, name: 'Other' } });
      expect(await store.frozen('run-1')).toEqual(ok({ policy, published: { ...policy, name: 'Other' } }));
      await store.freeze('run-2', { policy, published: null });
      expect(await store.frozen('run-2')).toEqual(ok({ policy, published: null }));
      await store.thaw('run-1');
      expect(await store.frozen('run-1')).toEqual(fail('NOT_FOUND', 'policy'));
    });
    test('a run is stopped by its own mark', async () => {
      const store = create();
      await store.stop('run-1');
      expect([await store.isStopped('run-1'), await store.isStopped('run-2')]).toEqual([ok(true), ok(false)]);
    });
    test('a result is kept until it is removed', async () => {
      const store = create();
      const result = resultOf(run, 9);
      await store.keepResult('10000', result);
      expect(await store.result('10000', 'run-1')).toEqual(ok(result));
      await store.removeResult('10000', 'run-1');
      expect(await store.result('10000', 'run-1')).toEqual(fail('NOT_FOUND', 'result'));
    });
  });
};
