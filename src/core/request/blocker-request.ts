import * as z from 'zod/mini';

const JiraId = z.string().check(z.regex(/^\d{1,18}$/));
const AccountId = z.string().check(z.minLength(1), z.maxLength(128));
/** `checklist.refreshed`: a place of the report, as findings name it. */
const Place = z.string().check(z.maxLength(200));

/** Longest text that a person writes about one request. */
export const LONGEST_REASON = 2_000;
const Reason = z.string().check(z.minLength(1), z.maxLength(LONGEST_REASON));

/**
 * What became of it. `requested`: somebody has to decide. `granted`: the priority may stand. `declined` and `expired`: it may not; asking
 * again takes something new. `lapsed`: it was granted, and what was granted holds no longer.
 */
export const RequestOutcome = z.enum(['requested', 'granted', 'declined', 'expired', 'lapsed']);
export type RequestOutcome = z.infer<typeof RequestOutcome>;

/** What cannot be completed, and why, in the words of who asked; an empty reason: none was given. */
export const OpenPlace = z.object({ place: Place, why: z.string().check(z.maxLength(500)) });
export type OpenPlace = z.infer<typeof OpenPlace>;

/**
 * A request for a guarded priority on one work item, as the app keeps it: no field of the work item can forge it. The report
 * alone can ask, in `about.blockerRequest`. Times in milliseconds since 1970.
 */
export const BlockerRequest = z.object({
  schemaVersion: z.literal(1),
  projectId: JiraId,
  issueId: JiraId,
  outcome: RequestOutcome,
  /** Jira's id of the priority that is asked for. */
  priority: JiraId,
  /** By Jira's history or by Forge's context; null: Jira does not say. */
  by: z.nullable(AccountId),
  /** From when the clock runs: when the app first knew, by its own clock. */
  at: z.number(),
  reason: Reason,
  open: z.array(OpenPlace).check(z.maxLength(200)),
  /** When deciders were reminded; null: not yet. */
  remindedAt: z.nullable(z.number()),
  /** Who granted or declined, when and why; null while nobody did, and where it expired. */
  decided: z.nullable(z.object({ by: AccountId, at: z.number(), reason: Reason })),
  /** Since when it is what it is. */
  since: z.number(),
});
export type BlockerRequest = z.infer<typeof BlockerRequest>;

/** The same reason in other blanks is nothing new. */
export const isSameReason = (one: string, other: string): boolean =>
  one.trim().replace(/\s+/g, ' ') === other.trim().replace(/\s+/g, ' ');

export const isClosed = ({ outcome }: BlockerRequest): boolean => outcome !== 'requested' && outcome !== 'granted';
