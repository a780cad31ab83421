import * as z from 'zod/mini';

import {
  DraftToKeep,
  HistoryAsked,
  PolicyAsked,
  PolicyHistory,
  PolicyState,
  Sections,
  ToPublish,
  ToReset,
  ToRestore,
} from './policy-revisions';
import { Spaces, SpacesAsked } from './spaces';

/** The calls about policies: their drafts and revisions, and the spaces that follow a site default. */
export const policyApi = {
  /*
   * Revisions of the site default or of a space's policy. The site default and, without a scope, the space that set-up works
   * on are for Jira admins; a named space is for its own admins too. FORBIDDEN otherwise: each call asks Jira, as the person,
   * about the very space that it names. CONFLICT with `choice`: no space is chosen; NOT_FOUND with `site`: there is no site
   * default yet; POLICY_MISSING: the space is not covered. A draft is its writer's own. Publications are in the audit log.
   */
  'policy/read': { input: PolicyAsked, output: PolicyState },
  /** Keeps the caller's draft, or throws it away. What is still wrong with it is no failure; larger than storage: INVALID_INPUT. CONFLICT with `draft`: another tab of the caller kept one since `seen`. */
  'policy/draft': { input: DraftToKeep, output: PolicyState },
  /**
   * The caller's stored draft becomes the next revision. NOT_FOUND with `draft`: there is none. CONFLICT with `draft`: it is
   * another one than was `seen`. CONFLICT with `policy`: somebody
   * published since it was begun; nothing is overwritten. With `problems` in the answer nothing was published either.
   */
  'policy/publish': { input: ToPublish, output: PolicyState },
  /** NOT_FOUND: no revision of that number. */
  'policy/history': { input: HistoryAsked, output: PolicyHistory },
  /** Publishes an old revision under a new number; fails as `policy/history` and `policy/publish` do. */
  'policy/restore': { input: ToRestore, output: PolicyState },
  /**
   * A space goes back to the site default, wholly or in some sections, as a publication with its note. An admin of the space
   * takes back what such an admin may change. NOT_FOUND with `site`: there is no site default.
   */
  'policy/reset': { input: ToReset, output: PolicyState },
  /** For Jira admins: which sections admins of spaces may change there. INVALID_INPUT: one that is always the site's. */
  'policy/permit': { input: z.object({ sections: Sections }), output: PolicyState },
  /** For Jira admins: the covered spaces, how far each follows, and in what it differs from the site default. */
  'spaces/list': { input: SpacesAsked, output: Spaces },
} as const;
