import * as z from 'zod/mini';

import { RehearsalAsked, RehearsalFound, RehearsalState, ResultAsked } from './rehearsal';

const Nothing = z.object({});

/**
 * Rehearsals of the chosen space, for Jira admins: what a policy would have done with the newest work items. They are read by the
 * app; keys of examples are read as the caller.
 */
export const rehearsalApi = {
  'rehearsal/read': { input: Nothing, output: RehearsalState },
  /** Begins in the background. NOT_FOUND with `draft`: the caller has none. INVALID_INPUT with a path: the draft is no policy yet. CONFLICT: `choice`, or `running` while one is at work. */
  'rehearsal/start': { input: RehearsalAsked, output: RehearsalState },
  /** Ends the one at work; what it counted is thrown away. */
  'rehearsal/cancel': { input: Nothing, output: RehearsalState },
  /** NOT_FOUND with `result`: none of that name, or it lapsed. */
  'rehearsal/result': { input: ResultAsked, output: RehearsalFound },
} as const;
