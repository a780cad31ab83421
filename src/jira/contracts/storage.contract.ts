import { fail, ok } from '../../contract/failure';
import { emptyReport } from '../../core/report/report';
import type { SavedDraft } from '../../core/report/saved-draft';
import type { DraftStore, PolicyStore } from '../ports';
import type { StoredPolicy } from '../stored-policy';

export const describePolicyStore = (name: string, create: () => PolicyStore, stored: StoredPolicy) => {
  describe(`${name} keeps the policy store's promise`, () => {
    test('a fresh site has no settings, which is not a default', async () => {
      expect(await create().read('10000')).toMatchObject({ ok: false, failure: { code: 'POLICY_MISSING' } });
    });
    test('what was saved is what is read', async () => {
      const store = create();
      await store.save(stored, null);
      expect(await store.read(stored.projectId)).toMatchObject(ok(stored));
    });
    test('who saves what they read a while ago is told that somebody wrote in between, and changes nothing', async () => {
      const store = create();
      await store.save(stored, null);
      const read = await store.read(stored.projectId);
      const mine = read.ok ? read.value : stored;
      expect(await store.save({ ...mine, issueTypeIds: ['7'] }, null)).toEqual(ok({}));
      expect(await store.save({ ...mine, issueTypeIds: ['8'] }, null)).toEqual(fail('CONFLICT', 'policy'));
      expect(await store.read(stored.projectId)).toMatchObject({ value: { issueTypeIds: ['7'] } });
    });
    test('every project has settings of its own, and all of them are found', async () => {
      const store = create();
      const ids = ['10001', '10002', '10003', '10004', '10005'];
      for (const projectId of ids) await store.save({ ...stored, projectId }, null);
      const covered = await store.coveredProjects();
      expect(covered.ok && covered.value.toSorted()).toEqual(ids);
      expect(await store.read('10006')).toMatchObject({ ok: false, failure: { code: 'POLICY_MISSING' } });
    });
    test('no project is chosen until one is', async () => {
      const store = create();
      expect(await store.chosenProject()).toEqual(ok(null));
      await store.chooseProject('10000');
      expect(await store.chosenProject()).toEqual(ok('10000'));
    });
  });
};

const draft = (over: Partial<SavedDraft> = {}): SavedDraft => ({
  schemaVersion: 1,
  id: 'draft-00001',
  savedAt: 1_700_000_000_000,
  projectId: '10000',
  wished: false,
  report: emptyReport,
  ...over,
});

export const describeDraftStore = (name: string, create: () => DraftStore) => {
  describe(`${name} keeps the draft store's promise`, () => {
    test('a person without drafts has none', async () => {
      expect(await create().read('someone')).toEqual(ok([]));
    });
    test('a person gets back what they wrote, and nobody else does', async () => {
      const store = create();
      await store.keep('someone', [draft(), draft({ id: 'draft-00002', wished: true })]);
      expect(await store.read('someone')).toEqual(ok([draft(), draft({ id: 'draft-00002', wished: true })]));
      expect(await store.read('somebody-else')).toEqual(ok([]));
    });
    test('drafts are exchanged only where what was read is still there', async () => {
      const store = create();
      const [one, other] = [draft(), draft({ id: 'draft-00002' })];
      expect(await store.exchange('someone', [], [one, other])).toEqual(ok({}));
      expect(await store.exchange('someone', [one, other], [other])).toEqual(ok({}));
      expect(await store.exchange('someone', [one, other], [one])).toEqual(fail('CONFLICT', 'stored'));
      expect(await store.read('someone')).toEqual(ok([other]));
    });
    test('drafts that are too large together are refused, and the kept ones stay', async () => {
      const store = create();
      await store.keep('someone', [draft()]);
      const answers = Object.fromEntries(Array.from({ length: 13 }, (_, n) => [`part${n}`, 'x'.repeat(20_000)]));
      const large = draft({ report: { ...emptyReport, answers } });
      expect(await store.keep('someone', [large])).toMatchObject({ ok: false, failure: { code: 'INVALID_INPUT' } });
      expect(await store.read('someone')).toEqual(ok([draft()]));
    });
  });
};
