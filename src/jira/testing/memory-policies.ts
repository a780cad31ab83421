import { fail, ok, type Result } from '../../contract/failure';
import type { PolicyDraft, Revision } from '../../core/policy/revisions/revision';
import type { PolicyOverride } from '../../core/policy/revisions/effective-policy';
import {
  SITE,
  type Place,
  type PolicyRevisions,
  type PolicyStore,
  type RevisionLine,
  type Settings,
} from '../policy-ports';
import type { Done, Ports } from '../ports';
import { lineBeside } from '../storage/following-store';
import { SiteDefault, StoredPolicy } from '../stored-policy';

/** Keeps what it is given as JSON, as storage does. `rows` may be filled with unreadable settings by a test. */
export function memoryPolicies(rows = new Map<string, unknown>()): {
  policies: PolicyStore;
  revisions: PolicyRevisions;
  spaceLines: Ports['spaceLines'];
} {
  let chosen: string | null = null;
  const stamps = new Map<string, number>();
  const kept = new Map<string, Revision>();
  const drafts = new Map<string, PolicyDraft>();
  const overrides = new Map<string, PolicyOverride | null>();
  let site: unknown = null;
  const save = (settings: Settings): Result<Done> => {
    const value = 'site' in settings ? settings.site : settings.space;
    const place = placeOf(settings);
    const stamp = stamps.get(place) ?? 0;
    if (value.stamp !== undefined && value.stamp !== stamp) return fail('CONFLICT', 'policy');
    stamps.set(place, stamp + 1);
    const kept: unknown = JSON.parse(JSON.stringify({ ...value, stamp: stamp + 1 }));
    if ('site' in settings) site = kept;
    else {
      rows.set(place, kept);
      overrides.set(place, structuredClone(settings.override));
    }
    return ok({});
  };
  const retired = new Map<string, unknown>();
  const readIn = (from: ReadonlyMap<string, unknown>, projectId: string): Result<StoredPolicy> => {
    if (!from.has(projectId)) return fail('POLICY_MISSING');
    const parsed = StoredPolicy.safeParse(from.get(projectId));
    return parsed.success ? ok(parsed.data) : fail('POLICY_UNREADABLE', parsed.error.issues[0]?.path.join('.'));
  };
  const policies: PolicyStore = {
    read: async (projectId) => readIn(rows, projectId),
    retired: async (projectId) => readIn(retired, projectId),
    async retire(stored) {
      const stamp = stamps.get(stored.projectId) ?? 0;
      if (stored.stamp !== undefined && stored.stamp !== stamp) return fail('CONFLICT', 'policy');
      stamps.set(stored.projectId, stamp + 1);
      retired.set(stored.projectId, structuredClone(stored));
      rows.delete(stored.projectId);
      overrides.delete(stored.projectId);
      return ok({});
    },
    save: async (space, override) => save({ space, override }),
    override: async (projectId) => ok(overrides.get(projectId) ?? null),
    site: async () => ok(site === null ? null : SiteDefault.parse(site)),
    saveSite: async (made) => save({ site: made }),
    coveredProjects: async () => ok([...rows.keys()]),
    chosenProject: async () => ok(chosen),
    async chooseProject(projectId) {
      chosen = projectId;
      return ok({});
    },
  };
  const spaceLines: Ports['spaceLines'] = async () =>
    ok(
      [...rows.values()].flatMap((row) => {
        const { success, data } = StoredPolicy.safeParse(row);
        return success ? [lineBeside(data, overrides.get(data.projectId) ?? null).value] : [];
      }),
    );
  return { policies, revisions: memoryRevisions(save, kept, drafts), spaceLines };
}

const lineOf = ({ revision, note, at, by, restores }: Revision): RevisionLine =>
  restores === undefined ? { revision, note, at, by } : { revision, note, at, by, restores };

const placeOf = (settings: Settings): Place => ('site' in settings ? SITE : settings.space.projectId);

function memoryRevisions(
  save: (settings: Settings) => Result<Done>,
  kept: Map<string, Revision>,
  drafts: Map<string, PolicyDraft>,
): PolicyRevisions {
  const at = (place: Place, name: string | number) => `${place} ${name}`;
  let stamp = 0;
  return {
    async publish(settings, policy, revision) {
      const saved = save(settings);
      const place = placeOf(settings);
      if (!saved.ok) return saved;
      const old: Revision = { schemaVersion: 1, revision: policy.revision, note: '', at: null, by: null, policy };
      const before = at(place, policy.revision);
      if (!kept.has(before)) kept.set(before, structuredClone(old));
      kept.set(at(place, revision.revision), structuredClone(revision));
      drafts.delete(at(place, revision.by ?? ''));
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
    async keepDraft(projectId, accountId, draft, seen) {
      const key = at(projectId, accountId);
      if (seen !== undefined && (drafts.get(key)?.stamp ?? null) !== seen) return fail('CONFLICT', 'draft');
      stamp += 1;
      if (draft === null) drafts.delete(key);
      else drafts.set(key, structuredClone({ ...draft, stamp }));
      return ok({});
    },
  };
}
