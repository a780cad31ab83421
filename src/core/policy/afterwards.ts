import * as z from 'zod/mini';

import { list } from './basics';
import { Deciders } from './deciders';
import { Portal } from './portal-section';

const PriorityId = z.string().check(z.regex(/^\d{1,18}$/));
const AccountId = z.string().check(z.regex(/^[A-Za-z0-9:._-]{1,128}$/));

/** What happens to a guarded priority that got past every gate. */
export const RepairRules = z.object({
  /** `restore`: the last justified priority is put back. `flag`: a label only. `off`: nothing. */
  mode: z.enum(['restore', 'flag', 'off']),
  /** Jira's id of the priority to fall back to where the history holds none; `null`: the highest that is not guarded. */
  fallbackPriority: z.nullable(PriorityId),
  /** Repairs of one work item in one day (UTC); then it is flagged and left alone. */
  mostPerDay: z.number().check(z.int(), z.gte(1), z.lte(20)),
  /** Everything is recorded, nothing in Jira is changed. */
  observeOnly: z.boolean(),
  /** Work items that were made before the policy came. */
  olderThanPolicy: z.enum(['leave', 'repair']),
});
export type RepairRules = z.infer<typeof RepairRules>;

/** Whose guarded priorities stay as they are: by group id, by account id, by the account id of an app. */
export const Exemptions = z.object({
  groups: list(AccountId, 20),
  accounts: list(AccountId, 50),
  apps: list(AccountId, 20),
});
export type Exemptions = z.infer<typeof Exemptions>;

/** A guarded priority on a work item that carries no report: refused by the gate, or let in and lowered afterwards. */
export const WithoutReport = z.enum(['refuse', 'lower']);
export type WithoutReport = z.infer<typeof WithoutReport>;

/** Sections that came after the first policies were stored: all may be missing. */
export const afterwards = {
  repair: z.optional(RepairRules),
  exemptions: z.optional(Exemptions),
  withoutReport: z.optional(WithoutReport),
  /** Whether the report also stands in the work item's description, for everybody to read; yes where nothing is said. */
  readableCopy: z.optional(z.boolean()),
  /** Who grants and declines requests for a guarded priority; admins alone where nothing is said. */
  deciders: z.optional(Deciders),
  /** Whether customers are asked in a service portal, and what. */
  portal: z.optional(Portal),
  /** Whether Jira's search is told where reports stand (src/core/search); yes where nothing is said. */
  searchMarks: z.optional(z.boolean()),
};

export type Afterwards = { repair: RepairRules; exemptions: Exemptions; withoutReport: WithoutReport };

/** Nothing in Jira but a label, until an admin has seen what a repair would do. */
export const cautious: RepairRules = {
  mode: 'flag',
  fallbackPriority: null,
  mostPerDay: 3,
  observeOnly: false,
  olderThanPolicy: 'leave',
};

type Given = { [K in keyof Afterwards]?: Afterwards[K] | undefined };

/** The sections as they count: a policy that says nothing is cautious. */
export const afterwardsOf = ({ repair, exemptions, withoutReport }: Given): Afterwards => ({
  repair: repair ?? cautious,
  exemptions: exemptions ?? { groups: [], accounts: [], apps: [] },
  withoutReport: withoutReport ?? 'refuse',
});
