import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';

import { chainHere } from './chain';
import type { Deliver } from './delivery';
import type { ManifestModule } from './manifest';

/** Limits of the async events API: platform/forge/limits-async-events. The package counts a push as JSON of its events. */
const MOST_EVENTS = 50;
const LARGEST_PUSH_BYTES = 200 * 1024;
const MOST_EVENTS_A_MINUTE = 500;
const MOST_PUSHES_A_CHAIN = 1_000;
/** Of one event, where the consumer asks for more time than it has by itself. */
const LARGEST_LONG_EVENT_BYTES = 100 * 1024;
const ORDINARY_SECONDS = 55;
const MINUTE_MS = 60_000;

const Push = z.object({
  queueName: z.string(),
  jobId: z.string(),
  payload: z.array(
    z.looseObject({
      body: z.record(z.string(), z.unknown()),
      delayInSeconds: z.optional(z.number().check(z.gte(0), z.lte(900))),
      concurrency: z.optional(z.object({ key: z.string().check(z.minLength(1)), limit: z.int().check(z.gte(1)) })),
    }),
  ),
});
type Push = z.infer<typeof Push>;
const Job = z.object({ queueName: z.string(), jobId: z.string() });
type JobState = { inProgress: number; success: number; failed: number; cancelled: boolean };

export type QueueAnswer = { status: number; body?: unknown };
const refuse = (status: number, message: string): QueueAnswer => ({ status, body: { message, errorMessage: message } });

export type Queue = (path: string, text: string) => QueueAnswer;

const parsed = <T extends z.ZodMiniType>(schema: T, text: string): z.infer<T> | null => {
  try {
    const body: unknown = JSON.parse(text);
    return schema.safeParse(body).data ?? null;
  } catch {
    return null;
  }
};

const sizeOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** `@forge/events` makes a PayloadTooBigError of 413, a RateLimitError of 429, an InvocationLimitReachedError of 405. */
function overLimit({ payload }: Push, seconds: number, eventsThisMinute: number): QueueAnswer | null {
  if (payload.length > MOST_EVENTS || sizeOf(payload) > LARGEST_PUSH_BYTES)
    return refuse(413, 'A push holds at most 50 events and 200 KB.');
  if (seconds > ORDINARY_SECONDS && payload.some((event) => sizeOf(event) > LARGEST_LONG_EVENT_BYTES))
    return refuse(413, 'An event for a consumer with more than 55 seconds holds at most 100 KB.');
  if (eventsThisMinute + payload.length > MOST_EVENTS_A_MINUTE) return refuse(429, 'At most 500 events a minute.');
  return chainHere().pushes >= MOST_PUSHES_A_CHAIN ? refuse(405, 'At most 1,000 pushes in one chain of events.') : null;
}

function push(
  jobs: Map<string, JobState>,
  deliver: Deliver,
  functionKey: string,
  { queueName, jobId, payload }: Push,
): void {
  const chain = chainHere();
  chain.pushes += 1;
  const job: JobState = { inProgress: payload.length, success: 0, failed: 0, cancelled: false };
  jobs.set(jobId, job);
  for (const { body, delayInSeconds = 0, concurrency } of payload)
    deliver({
      functionKey,
      event: { body, queueName, jobId, eventId: randomUUID() },
      what: `queue ${queueName}`,
      delaySeconds: delayInSeconds,
      kind: 'consumer',
      concurrency,
      chain,
      wanted: () => !job.cancelled,
      settled: (ok) => {
        job.inProgress -= 1;
        job[ok ? 'success' : 'failed'] += 1;
      },
    });
}

export type QueueParts = {
  consumers: ManifestModule[];
  deliver: Deliver;
  now: () => number;
  /** How long a consumer's function may run. */
  secondsOf: (functionKey: string) => number;
};

/** What `@forge/events` posts to: pushes become deliveries to the consumer of the queue; jobs can be watched and cancelled. */
export function createQueue({ consumers, deliver, now, secondsOf }: QueueParts): Queue {
  const jobs = new Map<string, JobState>();
  let pushed: number[] = [];

  const publish = (text: string): QueueAnswer => {
    const asked = parsed(Push, text);
    if (asked === null) return refuse(400, 'The push cannot be read.');
    const functionKey = consumers.find(({ queue }) => queue === asked.queueName)?.function;
    if (functionKey === undefined)
      return refuse(404, `No consumer of the manifest reads the queue ${asked.queueName}.`);
    pushed = pushed.filter((at) => at > now() - MINUTE_MS);
    const refused = overLimit(asked, secondsOf(functionKey), pushed.length);
    if (refused !== null) return refused;
    pushed.push(...asked.payload.map(now));
    push(jobs, deliver, functionKey, asked);
    return { status: 201, body: {} };
  };

  return (path, text) => {
    const [, , , action] = path.split('/');
    if (action === 'publish') return publish(text);
    const job = jobs.get(parsed(Job, text)?.jobId ?? '');
    if (job === undefined) return refuse(404, 'There is no such job.');
    const { success, inProgress, failed } = job;
    if (action === 'stats') return { status: 200, body: { success, inProgress, failed } };
    if (action !== 'cancel') return refuse(501, `The playground does not emulate ${path}.`);
    job.cancelled = true;
    return { status: 204 };
  };
}
