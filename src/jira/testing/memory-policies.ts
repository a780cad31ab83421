import { fail, ok, type Result } from '../../contract/failure';
import type { PolicyDraft, Revision } from '../../core/policy/revisions/revision';
import type { Done, PolicyRevisions, PolicyStore, RevisionLine } from '../ports';
import { StoredPolicy } from '../stored-policy';

/** Keeps what it is given as JSON, as storage does. `rows` may be filled with unreadable settings by a test. */
export function memoryPolicies(rows = new Map<string, unknown>()): {
  policies: PolicyStore;
  revisions: PolicyRevisions;
} {
  let chosen: string | null = null;
  const stamps = new Map<string, number>();
  const kept = new Map<string, Revision>();
  const drafts = new Map<string, PolicyDraft>();
  const save = (stored: StoredPolicy): Result<Done> => {
    const stamp = stamps.get(stored.projectId) ?? 0;
    if (stored.stamp !== undefined && stored.stamp !== stamp) return fail('CONFLICT', 'policy');
    stamps.set(stored.projectId, stamp + 1);
    rows.set(stored.projectId, JSON.parse(JSON.stringify({ ...stored, stamp: stamp + 1 })));
    return ok({});
  };
  const policies: PolicyStore = {
    async read(projectId) {
      if (!rows.has(projectId)) return fail('POLICY_MISSING');
      const parsed = StoredPolicy.safeParse(rows.get(projectId));
      return parsed.success ? ok(parsed.data) : fail('POLICY_UNREADABLE', parsed.error.issues[0]?.path.join('.'));
    },
    save: async (stored) => save(stored),
    coveredProjects: async () => ok([...rows.keys()]),
    chosenProject: async () => ok(chosen),
    async chooseProject(projectId) {
      chosen = projectId;
      return ok({});
    },
  };
  return { policies, revisions: memoryRevisions(save, kept, drafts) };
}

const lineOf = ({ revision, note, at, by, restores }: Revision): RevisionLine =>
  restores === undefined ? { revision, note, at, by } : { revision, note, at, by, restores };

function memoryRevisions(
  save: (stored: StoredPolicy) => Result<Done>,
  kept: Map<string, Revision>,
  drafts: Map<string, PolicyDraft>,
): PolicyRevisions {
  const at = (projectId: string, name: string | number) => `${projectId} ${name}`;
  return {
    async publish(stored, policy, revision) {
      const saved = save(stored);
      if (!saved.ok) return saved;
      const old: Revision = { schemaVersion: 1, revision: policy.revision, note: '', at: null, by: null, policy };
      const before = at(stored.projectId, policy.revision);
      if (!kept.has(before)) kept.set(before, structuredClone(old));
      kept.set(at(stored.projectId, revision.revision), structuredClone(revision));
      drafts.delete(at(stored.projectId, revision.by ?? ''));
      return ok({});
    },
    history: async (projectId) =>
      ok(
        [...kept]
          .filter(([key]) => key.startsWith(`${projectId} `))
          .map(([, revision]) => lineOf(revision))
          .sort((one, other) => other.revision - one.revision),
      ),
    async read(projectId, revision) {
      const found = kept.get(at(projectId, revision));
      return found === undefined ? fail('NOT_FOUND', `revision ${revision}`) : ok(found);
    },
    draft: async (projectId, accountId) => ok(drafts.get(at(projectId, accountId)) ?? null),
    async keepDraft(projectId, accountId, draft) {
      if (draft === null) drafts.delete(at(projectId, accountId));
      else drafts.set(at(projectId, accountId), structuredClone(draft));
      return ok({});
    },
  };
}
