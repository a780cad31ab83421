import { InvocationError, InvocationErrorCode } from '@forge/events';
import * as z from 'zod/mini';

import type { Failure } from '../../contract/failure';

/** Forge waits at most this long (events-reference/product_events). */
const LONGEST_WAIT = 900;
const SHORTEST_WAIT = 5;

/** What a trigger or a consumer returns to be called again: when Jira said, else later with every try. Seconds. */
export function retryLater({ retryAfter }: Failure, tries: number): InvocationError {
  const wait = retryAfter ?? SHORTEST_WAIT * 3 ** Math.min(tries, 5);
  return new InvocationError({
    retryAfter: Math.min(Math.ceil(wait), LONGEST_WAIT),
    retryReason:
      retryAfter === undefined
        ? InvocationErrorCode.FUNCTION_RETRY_REQUEST
        : InvocationErrorCode.FUNCTION_UPSTREAM_RATE_LIMITED,
  });
}

const Retried = z.object({ retryContext: z.object({ retryCount: z.number() }) });

/** How often Forge has called with this event before. */
export const triesOf = (event: unknown): number => Retried.safeParse(event).data?.retryContext.retryCount ?? 0;
