import * as z from 'zod/mini';

import type { EventLog } from '../event-log';
import { inChain, type Chain } from './chain';
import type { Schedule } from './clock';
import type { Outcome } from './invoke';
import { createSlots, type Concurrency } from './slots';

/** Forge retries an InvocationError of a trigger at most four times (events-reference/product_events). */
export const MOST_RETRIES = 4;
const LONGEST_WAIT_SECONDS = 900;
/** A consumer's event is retried for a day (runtime-reference/async-events-api), then dropped. */
const LONGEST_RETRYING_SECONDS = 24 * 60 * 60;

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
  /** A consumer is called again after any failure, a trigger only when it asks, a scheduled function never. */
  kind: 'consumer' | 'trigger' | 'schedule';
  concurrency?: Concurrency | undefined;
  chain?: Chain | undefined;
  /** False: somebody cancelled it meanwhile. */
  wanted?: () => boolean;
  settled?: (ok: boolean) => void;
};
export type Deliver = (delivery: Delivery) => void;

type Again = { seconds: number; reason: string; data?: unknown };
type Tries = { retries: number; waitedSeconds: number; last: Again | null };

const mayRetry = ({ kind }: Delivery, { retries, waitedSeconds }: Tries): boolean => {
  if (kind === 'trigger') return retries < MOST_RETRIES;
  return kind === 'consumer' && waitedSeconds < LONGEST_RETRYING_SECONDS;
};

function againAfter(delivery: Delivery, outcome: Outcome, tries: Tries): Again | null {
  if (!mayRetry(delivery, tries)) return null;
  const backoff = Math.min(2 ** tries.retries, LONGEST_WAIT_SECONDS);
  if (!outcome.ok)
    return delivery.kind === 'consumer' ? { seconds: backoff, reason: 'FUNCTION_PLATFORM_UNKNOWN_ERROR' } : null;
  const asked = RetryAnswer.safeParse(outcome.body).data?.retryOptions;
  if (asked === undefined) return null;
  const seconds = Math.min(asked.retryAfter ?? 1, LONGEST_WAIT_SECONDS);
  const more = asked.retryData === undefined ? {} : { data: asked.retryData };
  return { seconds, reason: asked.retryReason ?? 'FUNCTION_RETRY_REQUEST', ...more };
}

const contextOf = ({ retries, last }: Tries): Record<string, unknown> =>
  last === null ? {} : { retryContext: { retryCount: retries, retryReason: last.reason, retryData: last.data } };

/** Calls functions later, at least once, again when they fail or ask for it. `schedule` decides when "later" is. */
export function createDelivery(
  call: (delivery: Delivery, event: Record<string, unknown>) => Promise<Outcome>,
  log: EventLog,
  schedule: Schedule,
): Deliver {
  const slots = createSlots();
  const once = async (delivery: Delivery, tries: Tries): Promise<Outcome> => {
    const place = delivery.concurrency;
    if (place !== undefined) await slots.take(place);
    try {
      return await inChain(delivery.chain, () => call(delivery, { ...delivery.event, ...contextOf(tries) }));
    } finally {
      if (place !== undefined) slots.release(place);
    }
  };
  const run = async (delivery: Delivery, tries: Tries): Promise<void> => {
    if (delivery.wanted?.() === false) return;
    const outcome = await once(delivery, tries);
    const again = againAfter(delivery, outcome, tries);
    const ended = outcome.ok ? 'done' : outcome.message;
    log.note({ from: 'event', what: `${delivery.what} → ${again === null ? ended : 'again later'}` });
    if (again === null) return delivery.settled?.(outcome.ok);
    const waitedSeconds = tries.waitedSeconds + again.seconds;
    return schedule(() => run(delivery, { retries: tries.retries + 1, waitedSeconds, last: again }), again.seconds);
  };
  const first: Tries = { retries: 0, waitedSeconds: 0, last: null };
  return (delivery) => schedule(() => run(delivery, first), delivery.delaySeconds);
}
