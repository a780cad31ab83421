import { fail, ok } from '../../contract/failure';
import { SavedDraft } from '../../core/report/saved-draft';
import type { DraftStore, PolicyStore, StrictChanges } from '../ports';
import { StoredPolicy } from '../stored-policy';
import type { StrictChange } from '../strict-change';
import * as z from 'zod/mini';

const DRAFT_BYTES = 240 * 1024;
const Drafts = z.array(SavedDraft);

/** Keeps what it is given as JSON, as storage does. `rows` may be filled with unreadable settings by a test. */
export function memoryPolicyStore(rows = new Map<string, unknown>()): PolicyStore {
  let chosen: string | null = null;
  return {
    async read(projectId) {
      if (!rows.has(projectId)) return fail('POLICY_MISSING');
      const parsed = StoredPolicy.safeParse(rows.get(projectId));
      return parsed.success ? ok(parsed.data) : fail('POLICY_UNREADABLE', parsed.error.issues[0]?.path.join('.'));
    },
    async save(stored) {
      rows.set(stored.projectId, JSON.parse(JSON.stringify(stored)));
      return ok({});
    },
    coveredProjects: async () => ok([...rows.keys()]),
    chosenProject: async () => ok(chosen),
    async chooseProject(projectId) {
      chosen = projectId;
      return ok({});
    },
  };
}

export function memoryDraftStore(): DraftStore {
  const rows = new Map<string, string>();
  return {
    read: async (accountId) => ok(Drafts.parse(JSON.parse(rows.get(accountId) ?? '[]'))),
    async keep(accountId, drafts) {
      const text = JSON.stringify(drafts);
      if (new TextEncoder().encode(text).length > DRAFT_BYTES) return fail('INVALID_INPUT', 'drafts');
      rows.set(accountId, text);
      return ok({});
    },
  };
}

export function memoryStrictChanges(): StrictChanges {
  const rows = new Map<string, StrictChange>();
  return {
    read: async (projectId) => ok(rows.get(projectId) ?? null),
    async write(projectId, change) {
      if (change === null) rows.delete(projectId);
      else rows.set(projectId, structuredClone(change));
      return ok({});
    },
    projects: async () => ok([...rows.keys()]),
  };
}
