import * as z from 'zod/mini';

import type { EventLog } from '../event-log';
import type { Outcome } from './invoke';

/** Forge retries an InvocationError at most four times (events-reference/product_events); failures of consumers are retried here as often. */
export const MOST_RETRIES = 4;
const LONGEST_WAIT_SECONDS = 900;

/** What `new InvocationError(…)` of `@forge/events` becomes on the wire. */
const RetryAnswer = z.object({
  _retry: z.literal(true),
  retryOptions: z.object({
    retryAfter: z.optional(z.number()),
    retryReason: z.optional(z.string()),
    retryData: z.optional(z.unknown()),
  }),
});

export type Delivery = {
  functionKey: string;
  event: Record<string, unknown>;
  /** For the log. */
  what: string;
  delaySeconds: number;
  /** A consumer is called again after any failure; a trigger only when it asks. */
  kind: 'consumer' | 'trigger';
  /** False: somebody cancelled it meanwhile. */
  wanted?: () => boolean;
  settled?: (ok: boolean) => void;
};
export type Schedule = (work: () => void, seconds: number) => void;
export type Deliver = (delivery: Delivery) => void;

type Again = { seconds: number; reason: string; data?: unknown };
function againAfter({ kind }: Delivery, outcome: Outcome, retries: number): Again | null {
  if (retries >= MOST_RETRIES) return null;
  if (!outcome.ok)
    return kind === 'consumer' ? { seconds: 2 ** retries, reason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' } : null;
  const asked = RetryAnswer.safeParse(outcome.body).data?.retryOptions;
  if (asked === undefined) return null;
  const seconds = Math.min(asked.retryAfter ?? 1, LONGEST_WAIT_SECONDS);
  const more = asked.retryData === undefined ? {} : { data: asked.retryData };
  return { seconds, reason: asked.retryReason ?? 'FUNCTION_RETRY_REQUEST', ...more };
}

/** Calls functions later, at least once, again when they fail or ask for it. `schedule` decides when "later" is. */
export function createDelivery(
  call: (delivery: Delivery, event: Record<string, unknown>) => Promise<Outcome>,
  log: EventLog,
  schedule: Schedule,
): Deliver {
  const run = async (delivery: Delivery, retries: number, last: Again | null): Promise<void> => {
    if (delivery.wanted?.() === false) return;
    const retryContext =
      last === null ? {} : { retryContext: { retryCount: retries, retryReason: last.reason, retryData: last.data } };
    const outcome = await call(delivery, { ...delivery.event, ...retryContext });
    const again = againAfter(delivery, outcome, retries);
    const ended = outcome.ok ? 'done' : outcome.message;
    log.note({ from: 'event', what: `${delivery.what} → ${again === null ? ended : 'again later'}` });
    if (again === null) delivery.settled?.(outcome.ok);
    else schedule(() => void run(delivery, retries + 1, again), again.seconds);
  };
  return (delivery) => schedule(() => void run(delivery, 0, null), delivery.delaySeconds);
}
