import type { Result } from '../contract/failure';
import type { Policy } from '../core/policy/policy';
import type { PolicyOverride } from '../core/policy/revisions/effective-policy';
import type { PolicyDraft, Revision } from '../core/policy/revisions/revision';
import type { Following, SpaceLine } from './follow-ports';
import type { Done } from './ports';
import type { SiteDefault, StoredPolicy } from './stored-policy';

/** Whose policy: a space's, by its project id, or the site default's. */
export type Place = string;
export const SITE: Place = 'site';

/** Settings by project. Fails with POLICY_MISSING, POLICY_UNREADABLE (never a default) or STORAGE_UNAVAILABLE. */
export type PolicyStore = {
  read(projectId: string): Promise<Result<StoredPolicy>>;
  /**
   * What was read, changed: CONFLICT with `policy` when somebody wrote in between, and nothing is changed. Without a
   * stamp (nothing could be read before) it is written in any case. `override`: what the space says otherwise than the
   * site default, written in the same step; null where it does not follow one.
   */
  save(stored: StoredPolicy, override: PolicyOverride | null): Promise<Result<Done>>;
  /** `null`: the space has no differences stored, since it follows no site default. */
  override(projectId: string): Promise<Result<PolicyOverride | null>>;
  /** `null`: nobody set one up yet. */
  site(): Promise<Result<SiteDefault | null>>;
  /** With the same promise as `save`. */
  saveSite(site: SiteDefault): Promise<Result<Done>>;
  /** Ids of all projects that have settings, readable or not. */
  coveredProjects(): Promise<Result<string[]>>;
  /** The project that the set-up page works on; `null`: none chosen yet. */
  chosenProject(): Promise<Result<string | null>>;
  chooseProject(projectId: string | null): Promise<Result<Done>>;
  /** The space is no longer covered; what its settings were is kept aside. With the same promise as `save`. */
  retire(stored: StoredPolicy): Promise<Result<Done>>;
  /** The settings of a space that was covered once; fails as `read`. */
  retired(projectId: string): Promise<Result<StoredPolicy>>;
};

/** What a publication writes: the settings of a space with its differences, or the site default. */
export type Settings = { space: StoredPolicy; override: PolicyOverride | null } | { site: SiteDefault };

/** A line of the history: a revision without its policy. `at` null: published before there was a history. */
export type RevisionLine = Omit<Revision, 'schemaVersion' | 'policy'>;
/** What was published when, and what is being edited. Unreadable: POLICY_UNREADABLE, never a default. */
export type PolicyRevisions = {
  /**
   * One write for all of it: the settings (with the stamp that was read), the revision, the history; the person's draft
   * goes. CONFLICT with `policy` when somebody wrote in between: nothing is changed then.
   */
  publish(settings: Settings, before: Policy, revision: Revision): Promise<Result<Done>>;
  /** Newest first, at most 200. */
  history(place: Place): Promise<Result<RevisionLine[]>>;
  /** NOT_FOUND: none of that number. */
  read(place: Place, revision: number): Promise<Result<Revision>>;
  /** Each person has a draft of their own in each place. */
  draft(place: Place, accountId: string): Promise<Result<PolicyDraft | null>>;
  /**
   * `seen`: the stamp of the draft that was read, null: there was none. CONFLICT with `draft` where it is another one by now:
   * nothing is changed. Without `seen` whatever is there is replaced. The draft gets a stamp of its own.
   */
  keepDraft(place: Place, accountId: string, draft: PolicyDraft | null, seen?: number | null): Promise<Result<Done>>;
};

export type PolicyPorts = {
  policies: PolicyStore;
  revisions: PolicyRevisions;
  following: Following;
  /** Every covered space in short. */
  spaceLines(): Promise<Result<SpaceLine[]>>;
};
