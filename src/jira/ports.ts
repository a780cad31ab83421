import type { Result } from '../contract/failure';
import type { SavedDraft } from '../core/report/saved-draft';
import type { StoredPolicy } from './stored-policy';

/** The answer of a write that has nothing to tell. */
export type Done = Record<string, never>;

/** Settings by project. Fails with POLICY_MISSING, POLICY_UNREADABLE (never a default) or STORAGE_UNAVAILABLE. */
export type PolicyStore = {
  read(projectId: string): Promise<Result<StoredPolicy>>;
  save(stored: StoredPolicy): Promise<Result<Done>>;
  /** Ids of all projects that have settings, readable or not. */
  coveredProjects(): Promise<Result<string[]>>;
  /** The project that the set-up page works on; `null`: none chosen yet. */
  chosenProject(): Promise<Result<string | null>>;
  chooseProject(projectId: string): Promise<Result<Done>>;
};

/** One person's unfinished reports. `keep` fails with INVALID_INPUT when they are too large together; nothing is dropped. */
export type DraftStore = {
  read(accountId: string): Promise<Result<SavedDraft[]>>;
  keep(accountId: string, drafts: SavedDraft[]): Promise<Result<Done>>;
};

export type Ports = { policies: PolicyStore; drafts: DraftStore };
