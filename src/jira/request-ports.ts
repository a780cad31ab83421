import type { Result } from '../contract/failure';
import type { BlockerRequest } from '../core/request/blocker-request';
import type { Ruling } from '../core/ruling/ruling';
import type { Done } from './ports';

/** A request as it was read; `stamp` counts its writes. */
export type StoredRequest = { request: BlockerRequest; stamp: number };

/** Requests for a guarded priority, one for a work item. */
export type BlockerRequests = {
  /** `null`: nobody asked here. UNEXPECTED: what lies there cannot be read, as when a newer version wrote it. */
  read(issueId: string): Promise<Result<StoredRequest | null>>;
  /**
   * Writes only what was read before: CONFLICT with `request` where somebody else wrote since. `ruling`: the app's own copy is written (or, with
   * null, removed) in the same moment, all or nothing. Without `before` there was none.
   */
  write(
    after: BlockerRequest,
    before: StoredRequest | null,
    due: number,
    ruling?: Ruling | null,
  ): Promise<Result<StoredRequest>>;
  /** Under the same condition. */
  remove(before: StoredRequest): Promise<Result<Done>>;
  /** Those that wait and are due at this time (milliseconds since 1970), the longest due first, at most 100. */
  due(now: number): Promise<Result<StoredRequest[]>>;
};

export type Memberships = {
  /** The ids of the groups of the person who calls, by Jira, now. */
  ownGroups(): Promise<Result<string[]>>;
  /** Who is in a role of the space: people and groups, asked as the app. NOT_FOUND: the role is gone. */
  roleMembers(projectId: string, roleId: string): Promise<Result<{ users: string[]; groups: string[] }>>;
  /** The roles of a space, as the person who calls, by name. */
  roles(projectId: string): Promise<Result<{ id: string; name: string }[]>>;
};

/** As the person who calls: Jira refuses (JIRA_REFUSED, FORBIDDEN) where they may not. */
export type OwnPriority = { set(issueId: string, priorityId: string): Promise<Result<Done>> };

export type RequestPorts = { store: BlockerRequests; memberships: Memberships; ownPriority: OwnPriority };
