import * as z from 'zod/mini';

import { RehearsalLine, RehearsalRun } from '../core/rehearse/rehearsal';
import { RehearsalSum } from '../core/rehearse/rehearsal-sum';

/** More than these take minutes, and say little about next month. */
export const MOST_REHEARSED = 5_000;

export const RehearsalAsked = z.object({
  /** The caller's own stored draft, what the space would get of the caller's draft of the site default, or what is published. */
  of: z.enum(['draft', 'site-draft', 'published']),
  /** The newest work items, by their number. */
  last: z.number().check(z.int(), z.gte(1), z.lte(MOST_REHEARSED)),
});
export const ResultAsked = z.object({ runId: z.string().check(z.regex(/^[a-z0-9-]{1,60}$/)) });

export const RehearsalState = z.object({
  space: z.nullable(z.object({ id: z.string() })),
  /** What could be rehearsed: the published revision, and the one that the caller's draft began from; null: no draft. */
  published: z.nullable(z.number()),
  draft: z.nullable(z.number()),
  /** The revision of the site default that the caller's draft of it began from; null: none, or the space follows none. */
  siteDraft: z.nullable(z.number()),
  /** One at work, or the last one where it failed. `failure`: a code of `failure.ts`. */
  run: z.nullable(z.omit(RehearsalRun, { pages: true, token: true, isRead: true, sum: true, print: true })),
  /** Newest first. `is`: whose policy it still is, word for word. */
  lines: z.array(
    z.extend(z.omit(RehearsalLine, { print: true }), { is: z.enum(['published', 'draft', 'site-draft', 'other']) }),
  ),
});
export type RehearsalState = z.infer<typeof RehearsalState>;

export const RehearsalFound = z.object({
  runId: z.string(),
  sum: z.omit(RehearsalSum, { examples: true }),
  /** Keys by group, read as the person who calls: what they may not see is left out. */
  examples: z.record(z.string(), z.array(z.string())),
  /** How many examples the caller may not see. */
  hidden: z.number(),
  /** What parts are called in the policy in force, by a finding's target; one that it lacks is missing here. */
  titles: z.record(z.string(), z.string()),
  /** Names of the apps among the ways in, by account id. */
  apps: z.record(z.string(), z.string()),
});
export type RehearsalFound = z.infer<typeof RehearsalFound>;
