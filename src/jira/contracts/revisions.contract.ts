import { fail, ok } from '../../contract/failure';
import type { Revision } from '../../core/policy/revisions/revision';
import type { PolicyRevisions, PolicyStore } from '../ports';
import type { StoredPolicy } from '../stored-policy';

type Both = { policies: PolicyStore; revisions: PolicyRevisions };

export const describeRevisions = (name: string, create: () => Both, stored: StoredPolicy) => {
  const { projectId, policy } = stored;
  const makeRevision = (revision: number, over: Partial<Revision> = {}): Revision => ({
    schemaVersion: 1,
    revision,
    note: `the change number ${revision}`,
    at: 1_700_000_000_000 + revision,
    by: 'admin',
    policy: { ...policy, revision },
    ...over,
  });
  const draft = {
    schemaVersion: 1 as const,
    base: 1,
    savedAt: 5,
    savedBy: 'admin',
    policy: { ...policy, name: 'Ours' },
  };
  /** Publishes on what is there now. */
  const publish = async ({ policies, revisions }: Both, revision: Revision) => {
    const now = await policies.read(projectId);
    const read = now.ok ? now.value : stored;
    const space = { ...read, policy: revision.policy };
    return revisions.publish({ space, override: null }, read.policy, revision);
  };

  describe(`${name} keeps the promise of revisions`, () => {
    test('a fresh project has no history and no draft', async () => {
      const { revisions } = create();
      expect(await revisions.history(projectId)).toEqual(ok([]));
      expect(await revisions.draft(projectId, 'admin')).toEqual(ok(null));
      expect(await revisions.read(projectId, 1)).toEqual(fail('NOT_FOUND', 'revision 1'));
    });
    test('what is published is what everybody reads, and what was before can come back', async () => {
      const both = create();
      await both.policies.save(stored, null);
      expect(await publish(both, makeRevision(2))).toEqual(ok({}));
      expect(await publish(both, makeRevision(3, { restores: 1 }))).toEqual(ok({}));
      expect(await both.policies.read(projectId)).toMatchObject({ value: { policy: { revision: 3 } } });
      expect(await both.revisions.history(projectId)).toMatchObject({
        value: [
          { revision: 3, restores: 1 },
          { revision: 2, note: 'the change number 2', by: 'admin' },
          { revision: 1, note: '', at: null },
        ],
      });
      expect(await both.revisions.read(projectId, 1)).toMatchObject({ value: { policy } });
    });
    test('of two who publish on the same settings the second changes nothing', async () => {
      const both = create();
      await both.policies.save(stored, null);
      const read = await both.policies.read(projectId);
      const mine = read.ok ? read.value : stored;
      expect(await publish(both, makeRevision(2))).toEqual(ok({}));
      const late = makeRevision(2, { note: 'late', by: 'other' });
      const space = { ...mine, policy: late.policy };
      expect(await both.revisions.publish({ space, override: null }, mine.policy, late)).toEqual(
        fail('CONFLICT', 'policy'),
      );
      expect(await both.revisions.read(projectId, 2)).toMatchObject({ value: { by: 'admin' } });
    });
    test('a draft is its writer’s own, and goes with the publication', async () => {
      const both = create();
      await both.policies.save(stored, null);
      await both.revisions.keepDraft(projectId, 'admin', draft);
      await both.revisions.keepDraft(projectId, 'other', { ...draft, savedBy: 'other' });
      expect(await both.revisions.draft(projectId, 'admin')).toEqual(ok({ ...draft, stamp: expect.any(Number) }));
      expect(await both.revisions.draft('10999', 'admin')).toEqual(ok(null));
      await publish(both, makeRevision(2));
      expect(await both.revisions.draft(projectId, 'admin')).toEqual(ok(null));
      expect(await both.revisions.draft(projectId, 'other')).toMatchObject({ value: { savedBy: 'other' } });
      await both.revisions.keepDraft(projectId, 'other', null);
      expect(await both.revisions.draft(projectId, 'other')).toEqual(ok(null));
    });
    test('of two tabs of one person the second one keeps nothing over what it did not see', async () => {
      const { revisions } = create();
      const stampNow = async () => {
        const now = await revisions.draft(projectId, 'admin');
        return now.ok ? (now.value?.stamp ?? null) : null;
      };
      expect(await revisions.keepDraft(projectId, 'admin', draft, null)).toEqual(ok({}));
      const seen = await stampNow();
      const other = { ...draft, savedAt: 6 };
      expect(await revisions.keepDraft(projectId, 'admin', other, null)).toEqual(fail('CONFLICT', 'draft'));
      expect(await revisions.keepDraft(projectId, 'admin', other, seen)).toEqual(ok({}));
      expect(await revisions.keepDraft(projectId, 'admin', null, seen)).toEqual(fail('CONFLICT', 'draft'));
      expect(await revisions.draft(projectId, 'admin')).toMatchObject({ value: { savedAt: 6 } });
      expect(await revisions.keepDraft(projectId, 'admin', null, await stampNow())).toEqual(ok({}));
      expect(await stampNow()).toBeNull();
    });
  });
};
