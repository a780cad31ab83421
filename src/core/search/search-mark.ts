import * as z from 'zod/mini';

/** Open points that are named; how many there are is counted in full. */
export const MOST_NAMED = 100;
/** The longest id of a policy (src/core/policy/basics.ts). */
const LONGEST_ID = 40;

/**
 * Where the report stands: as `Status`, without its counts. `incomplete`: something of the checklist or of the required parts is open;
 * `refused`: all of it is there, and another rule would still refuse the guarded level.
 */
export const MarkState = z.enum(['none', 'unreadable', 'newer', 'elsewhere', 'incomplete', 'refused', 'ready']);
export type MarkState = z.infer<typeof MarkState>;

/** How the work item carries its guarded priority; `not-guarded`: it has none. `allowed`: by what an admin or a decider wrote. */
export const GuardedState = z.enum(['not-guarded', 'justified', 'allowed', 'unjustified']);
export type GuardedState = z.infer<typeof GuardedState>;

/** Where a request for the guarded priority stands: `RequestState` of src/core/request. */
export const MarkedRequest = z.enum(['none', 'requested', 'granted', 'declined', 'expired', 'lapsed']);

/**
 * What the app derives of a work item and Jira indexes for JQL: the value of the entity property `preflight`. Ids, counts and states only; no
 * text of a person. manifest.yml names its paths, types and aliases (a test compares them).
 */
export const SearchMark = z.object({
  schemaVersion: z.literal(1),
  state: MarkState,
  /** What keeps the guarded level from being chosen. */
  openCount: z.number().check(z.int(), z.gte(0)),
  /** The ids of it, one after the other, at most `MOST_NAMED`: Jira finds single words of a text, and single elements of a list only by their place. */
  open: z.string().check(z.maxLength(MOST_NAMED * (LONGEST_ID + 1))),
  /** Of the required parts, in percent. */
  completeness: z.number().check(z.int(), z.gte(0), z.lte(100)),
  /** The revision of the policy that judged. */
  revision: z.number().check(z.int(), z.gte(0)),
  guarded: GuardedState,
  request: MarkedRequest,
});
export type SearchMark = z.infer<typeof SearchMark>;
