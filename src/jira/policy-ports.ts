import type { Result } from '../contract/failure';
import type { Policy } from '../core/policy/policy';
import type { PolicyDraft, Revision } from '../core/policy/revisions/revision';
import type { Done } from './ports';
import type { StoredPolicy } from './stored-policy';

/** Settings by project. Fails with POLICY_MISSING, POLICY_UNREADABLE (never a default) or STORAGE_UNAVAILABLE. */
export type PolicyStore = {
  read(projectId: string): Promise<Result<StoredPolicy>>;
  /**
   * What was read, changed: CONFLICT with `policy` when somebody wrote in between, and nothing is changed. Without a
   * stamp (nothing could be read before) it is written in any case.
   */
  save(stored: StoredPolicy): Promise<Result<Done>>;
  /** Ids of all projects that have settings, readable or not. */
  coveredProjects(): Promise<Result<string[]>>;
  /** The project that the set-up page works on; `null`: none chosen yet. */
  chosenProject(): Promise<Result<string | null>>;
  chooseProject(projectId: string): Promise<Result<Done>>;
};

/** A line of the history: a revision without its policy. `at` null: published before there was a history. */
export type RevisionLine = Omit<Revision, 'schemaVersion' | 'policy'>;
/** What was published when, and what is being edited. Unreadable: POLICY_UNREADABLE, never a default. */
export type PolicyRevisions = {
  /**
   * One write for all of it: the settings (with the stamp that was read), the revision, the history; the person's draft
   * goes. CONFLICT with `policy` when somebody wrote in between: nothing is changed then.
   */
  publish(stored: StoredPolicy, before: Policy, revision: Revision): Promise<Result<Done>>;
  /** Newest first, at most 200. */
  history(projectId: string): Promise<Result<RevisionLine[]>>;
  /** NOT_FOUND: none of that number. */
  read(projectId: string, revision: number): Promise<Result<Revision>>;
  /** Each person has a draft of their own in each project. */
  draft(projectId: string, accountId: string): Promise<Result<PolicyDraft | null>>;
  keepDraft(projectId: string, accountId: string, draft: PolicyDraft | null): Promise<Result<Done>>;
};
