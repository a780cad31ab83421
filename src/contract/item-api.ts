import * as z from 'zod/mini';

import { OpenPlace } from '../core/request/blocker-request';
import { Decided, RequestView } from './request';
import { Reason, RulingState } from './ruling';
import { WorkItemView } from './work-item-view';

/** The language in which the answer is read, two letters; without it the policy's own. Only its words depend on it. */
const language = z.optional(z.string().check(z.regex(/^[a-z]{2}$/)));

const JiraId = z.string().check(z.regex(/^\d{1,18}$/));

const Places = z.array(z.string().check(z.maxLength(80), z.regex(/^(?:answers|done)\./))).check(z.maxLength(20));
/** Names one press of a button, however often it is told. */
const Press = z.string().check(z.regex(/^[a-z0-9-]{8,60}$/));

/** The calls of the panel on a work item: a file of its own, because the panel loads no other's shapes. */
export const itemApi = {
  /**
   * Where the work item that the caller looks at stands, and what is allowed there: read as the caller, the verdict is made now.
   * NOT_FOUND: no work item (detail `issue`), no report field on the site (`field`), or not to be seen. CONFLICT with `moved`, here and in
   * every call beside a work item: it stands in another space than its page says.
   */
  'status/read': { input: z.object({ language }), output: WorkItemView },
  /**
   * For who receives it: the parts in `places` (`answers.os`, `done.refreshed`) are open again, and one comment names them with those in
   * `missing`, which nobody answered; all as the caller, once in the audit log. The same `press` again does nothing. NOT_FOUND with
   * `part`: the report is another by now, so that one of them is open, or answered, that was not. INVALID_INPUT: no part at all.
   */
  'report/send-back': {
    input: z.object({
      places: Places,
      missing: Places,
      press: Press,
      note: z.string().check(z.trim(), z.maxLength(1_000)),
    }),
    output: z.object({}),
  },
  /**
   * “Not a Blocker, because …”: the priority goes to the highest that may stand, one comment says why, both as the caller; a ruling for it
   * ends; once in the audit log. `press` names the press, so that telling it twice does it once. CONFLICT with `priority`: the work
   * item has another priority than `from` by now, or nothing below it may stand. FORBIDDEN: may not edit and comment.
   */
  'priority/lower': {
    input: z.object({ from: JiraId, reason: Reason, press: Press }),
    output: z.object({}),
  },
  /*
   * Rulings on the work item that the caller looks at, by Forge's own context. Both ask Jira, as the caller, for Administer Jira
   * or Administer projects: FORBIDDEN without. Both are in the audit log, the reason only on the work item.
   */
  /** INVALID_INPUT with detail `priority`: the space does not guard it. NOT_FOUND with `preflight-ruling`: no such field on the site. */
  'ruling/allow': { input: z.object({ priority: z.string(), reason: Reason }), output: RulingState },
  /*
   * Requests for a guarded priority on the work item that the caller looks at. The wish stands in the report, which the caller has to be
   * allowed to edit; what becomes of it stands where the app alone writes.
   */
  /**
   * CONFLICT with `complete`: nothing is open, so the priority can be chosen; with `requested` or `granted`: it was asked for; with `same`:
   * nothing new since it was declined or expired; with `busy`: somebody saves the report just now. NOT_FOUND with `report`: there is none yet.
   */
  'request/ask': {
    input: z.object({ reason: Reason, open: z.array(OpenPlace).check(z.maxLength(200)) }),
    output: RequestView,
  },
  /** Takes the wish out of the report, as the caller. CONFLICT with what became of it meanwhile. */
  'request/take-back': { input: z.object({ stamp: z.number() }), output: RequestView },
  /**
   * For deciders. FORBIDDEN with `own`: it is their own request; with `decider`: they are none. CONFLICT with what became of the request meanwhile, or with
   * `report`: it changed since they read it. `raise`: the priority is set too, as the caller, else as the app.
   */
  'request/decide': {
    input: z.object({
      decision: z.enum(['grant', 'decline']),
      reason: Reason,
      stamp: z.number(),
      reportHash: z.string().check(z.maxLength(40)),
      raise: z.boolean(),
    }),
    output: Decided,
  },
  'ruling/withdraw': { input: z.object({ confirmed: z.literal(true) }), output: RulingState },
} as const;
