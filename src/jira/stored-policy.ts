import * as z from 'zod/mini';

import { Policy } from '../core/policy/policy';

/** What storage holds for one covered project. */
export const StoredPolicy = z.object({
  schemaVersion: z.literal(1),
  projectId: z.string().check(z.minLength(1)),
  /** The covered work types. */
  issueTypeIds: z.array(z.string()).check(z.minLength(1), z.maxLength(50)),
  /** Milliseconds since 1970: when the project came under a policy. Work items made before are older than it. */
  since: z.optional(z.number()),
  /** Which writing of these settings this is: who saves says what they read, and a write in between is noticed. */
  stamp: z.optional(z.number().check(z.int(), z.gte(0))),
  policy: Policy,
});
export type StoredPolicy = z.infer<typeof StoredPolicy>;
