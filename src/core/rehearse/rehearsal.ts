import * as z from 'zod/mini';

import { fingerprintOfJson } from '../repair/fingerprint';
import { emptySum, RehearsalSum } from './rehearsal-sum';

const Count = z.number().check(z.int(), z.gte(0));

/**
 * What is rehearsed: what is published as `revision`, somebody's draft that began from it, or what a space would get of somebody's
 * draft of the site default, which began from revision `revision` of that.
 */
export const RehearsalOf = z.object({ kind: z.enum(['draft', 'site-draft', 'published']), revision: Count });
export type RehearsalOf = z.infer<typeof RehearsalOf>;

const about = {
  runId: z.string(),
  of: RehearsalOf,
  /** Tells whether a policy is the one that was rehearsed, whatever its number is by now. */
  print: z.string(),
  /** How many work items were asked for, the newest first. */
  last: Count,
  seen: Count,
};

/** A rehearsal under way. `token`, `isRead`, `failure`: as in `LearnRun`. */
export const RehearsalRun = z.object({
  ...about,
  startedAt: z.number(),
  pages: Count,
  token: z.nullable(z.string()),
  isRead: z.boolean(),
  failure: z.nullable(z.string()),
  sum: RehearsalSum,
});
export type RehearsalRun = z.infer<typeof RehearsalRun>;

export const RehearsalResult = z.object({
  schemaVersion: z.literal(1),
  ...about,
  finishedAt: z.number(),
  sum: RehearsalSum,
});
export type RehearsalResult = z.infer<typeof RehearsalResult>;

/** A result without its counts. */
export const RehearsalLine = z.object({
  ...about,
  finishedAt: z.number(),
  stopped: Count,
  repaired: Count,
});
export type RehearsalLine = z.infer<typeof RehearsalLine>;

/** Results that are kept of one space. */
export const MOST_RESULTS = 20;
/** What is stored of one space; the results themselves stand beside it. Newest first. */
export const Rehearsals = z.object({
  schemaVersion: z.literal(1),
  run: z.nullable(RehearsalRun),
  lines: z.array(RehearsalLine),
});
export type Rehearsals = z.infer<typeof Rehearsals>;
export const noRehearsals: Rehearsals = { schemaVersion: 1, run: null, lines: [] };

/** The same for the same policy, whatever its revision. */
export const printOf = (policy: object): string => fingerprintOfJson({ ...policy, revision: 0 });

export const newRehearsal = (
  { runId, startedAt }: { runId: string; startedAt: number },
  asked: { of: RehearsalOf; print: string; last: number },
): RehearsalRun => ({
  ...{ runId, startedAt, ...asked },
  ...{ seen: 0, pages: 0, token: null, isRead: false, failure: null },
  sum: emptySum(asked.of.kind !== 'published'),
});

/** The run after one more page, which held `read` work items. */
export function afterPageOf(run: RehearsalRun, page: { read: number; next: string | null; sum: RehearsalSum }) {
  const seen = run.seen + page.read;
  const isRead = page.next === null || seen >= run.last;
  return { ...run, seen, pages: run.pages + 1, token: page.next, isRead, sum: page.sum };
}

export function resultOf({ runId, of, print, last, seen, sum }: RehearsalRun, finishedAt: number): RehearsalResult {
  return { schemaVersion: 1, runId, of, print, last, seen, finishedAt, sum };
}

export function lineOf({ runId, of, print, last, seen, finishedAt, sum }: RehearsalResult): RehearsalLine {
  const { reported, bare } = sum.rehearsed;
  const stopped = reported.stopped + bare.stopped;
  return { runId, of, print, last, seen, finishedAt, stopped, repaired: reported.repaired + bare.repaired };
}
