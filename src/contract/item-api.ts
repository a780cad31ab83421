import * as z from 'zod/mini';

import { OpenPlace } from '../core/request/blocker-request';
import { Decided, RequestView } from './request';
import { Reason, RulingState } from './ruling';
import { WorkItemView } from './work-item-view';

/** The language in which the answer is read, two letters; without it the policy's own. Only its words depend on it. */
const language = z.optional(z.string().check(z.regex(/^[a-z]{2}$/)));

/** The calls of the panel on a work item: a file of its own, because the panel loads no other's shapes. */
export const itemApi = {
  /**
   * Where the work item that the caller looks at stands, and what is allowed there: read as the caller, the verdict is made now.
   * NOT_FOUND: no work item (detail `issue`), no report field on the site (`field`), or not to be seen.
   */
  'status/read': { input: z.object({ language }), output: WorkItemView },
  /**
   * For who receives it: these parts (`answers.os`, `done.refreshed`) are open again, and one comment names them, all as the caller; once in
   * the audit log. NOT_FOUND with `part`: the report does not hold one of them, as when another sent it back just now.
   */
  'report/send-back': {
    input: z.object({
      places: z
        .array(z.string().check(z.maxLength(80), z.regex(/^(?:answers|done)\./)))
        .check(z.minLength(1), z.maxLength(20)),
      note: z.string().check(z.trim(), z.maxLength(1_000)),
    }),
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
