import * as z from 'zod/mini';

import { Policy } from '../policy';
import type { PolicyRows } from '../policy-rows';

/** Names of what a policy names by Jira's ids, so that another site can find its own: id → name. */
const Names = z.record(z.string().check(z.regex(/^[A-Za-z0-9:._-]{1,128}$/)), z.string().check(z.maxLength(255)));
/** Priorities carry their names in the policy itself. */
export const ReferenceNames = z.object({ groups: Names, accounts: Names, apps: Names });
export type ReferenceNames = z.infer<typeof ReferenceNames>;

export const FORMAT = 'preflight-policy';
/** The newest version of the file that this app reads and writes. */
export const FILE_VERSION = 1;

/** A policy outside of the app: one JSON document. Its JSON Schema: docs/policy.schema.json. */
export const PolicyFile = z.object({
  format: z.literal(FORMAT),
  schemaVersion: z.literal(FILE_VERSION),
  names: ReferenceNames,
  policy: Policy,
});
export type PolicyFile = { format: typeof FORMAT; schemaVersion: 1; names: ReferenceNames; policy: PolicyRows };

export const noNames: ReferenceNames = { groups: {}, accounts: {}, apps: {} };
