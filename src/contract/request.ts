import * as z from 'zod/mini';

import { OpenPlace, RequestOutcome } from '../core/request/blocker-request';

/** One thing that cannot be completed, by its title; `why` in the words of who asked. */
const OpenTitle = z.extend(OpenPlace, { title: z.string() });
const Decider = z.object({ name: z.string(), /** Deactivated, or not known to Jira any more. */ isGone: z.boolean() });

/** What the panel on a work item shows of a request for a guarded priority. Times in milliseconds since 1970. */
export const RequestView = z.object({
  state: z.union([z.literal('none'), RequestOutcome]),
  /** What can be asked for, by the name of the priority; null: nothing is guarded here. */
  level: z.nullable(z.string()),
  /** The request as the app keeps it; null: nobody asked, or the app did not look yet. */
  request: z.nullable(
    z.object({
      by: z.nullable(z.string()),
      at: z.number(),
      reason: z.string(),
      open: z.array(OpenTitle),
      remindAt: z.number(),
      expireAt: z.number(),
      remindedAt: z.nullable(z.number()),
      decided: z.nullable(z.object({ by: z.string(), at: z.number(), reason: z.string() })),
      since: z.number(),
      /** What a decision is about: who decides sends both back, so that nobody decides about something else. */
      stamp: z.number(),
      reportHash: z.string(),
    }),
  ),
  /** What waits is what the app keeps: it can be decided. */
  isKept: z.boolean(),
  /** The caller asked, and it waits: they can take it back. */
  isMine: z.boolean(),
  /** What is open for that priority now, for who may ask; null: nobody can ask here now. */
  askFor: z.nullable(z.array(OpenTitle)),
  /** `own`: they could, were it not their own request. `unknown`: Jira did not say. */
  mayDecide: z.enum(['yes', 'own', 'no', 'unknown']),
  /** Whom the policy names; empty: admins alone. Admins of the space and of Jira always may. */
  deciders: z.object({ roles: z.array(z.string()), groups: z.array(z.string()), users: z.array(Decider) }),
  /** What the accounts above are called, by id; without those that Jira does not show to the caller. */
  names: z.record(z.string(), z.string()),
});
export type RequestView = z.infer<typeof RequestView>;

/** `raised`: by whom the priority was set, where that was asked; `no`: neither could. `told` false: the comment could not be written. */
export const Decided = z.object({
  view: RequestView,
  raised: z.nullable(z.enum(['person', 'app', 'no'])),
  told: z.boolean(),
});
export type Decided = z.infer<typeof Decided>;
