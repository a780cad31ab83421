import * as z from 'zod/mini';

import { Policy } from '../core/policy/policy';
import { PolicyOverride } from '../core/policy/revisions/effective-policy';

/** What storage holds for one covered project. */
export const StoredPolicy = z.object({
  schemaVersion: z.literal(1),
  projectId: z.string().check(z.minLength(1)),
  /** The covered work types. */
  issueTypeIds: z.array(z.string().check(z.maxLength(40))).check(z.minLength(1), z.maxLength(50)),
  /** Milliseconds since 1970: when the project came under a policy. Work items made before are older than it. */
  since: z.optional(z.number()),
  /** Which writing of these settings this is: who saves says what they read, and a write in between is noticed. */
  stamp: z.optional(z.number().check(z.int(), z.gte(0))),
  /** The revision of the site default that `policy` was made from, with the space's differences; without: the policy is the space's own. */
  site: z.optional(z.number().check(z.int(), z.gte(0))),
  /** Nothing is refused and nothing in Jira is changed; what would have been is in the audit log. */
  observes: z.optional(z.boolean()),
  /** Milliseconds since 1970: when the space began to observe, or its gate was hung where there was none. */
  stanceSince: z.optional(z.number()),
  policy: Policy,
});
export type StoredPolicy = z.infer<typeof StoredPolicy>;

/** Whether work items of the space are marked for search. While a space observes nothing in Jira is changed. */
export const wantsMarks = ({ observes, policy }: StoredPolicy): boolean =>
  observes !== true && policy.searchMarks !== false;
/** The same for the readable copy in the description. */
export const wantsCopy = ({ observes, policy }: StoredPolicy): boolean =>
  observes !== true && policy.readableCopy !== false;

/** What storage holds of a space's differences: `policy` of its settings is made from them and the site default. */
export const StoredOverride = z.object({ schemaVersion: z.literal(1), override: PolicyOverride });

/** What holds wherever a space says nothing else. */
export const SiteDefault = z.object({
  schemaVersion: z.literal(1),
  /** As in the settings of a space. */
  stamp: z.optional(z.number().check(z.int(), z.gte(0))),
  /** Sections that admins of a space may change there. Rules may be made stricter in any case. */
  permits: z.array(z.string().check(z.maxLength(40))).check(z.maxLength(40)),
  policy: Policy,
});
export type SiteDefault = z.infer<typeof SiteDefault>;
