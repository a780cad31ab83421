import * as z from 'zod/mini';

import { texts } from '../texts';

/** How Jira refuses: sentences for the whole form and sentences by field id. */
export const Refusal = z.object({
  status: z.number(),
  errorMessages: z.array(z.string()),
  errors: z.record(z.string(), z.string()),
});
export type Refusal = z.infer<typeof Refusal>;
export type JiraAnswer<T> = { ok: true; value: T } | { ok: false; refusal: Refusal };

const ErrorBody = z.object({
  errorMessages: z.optional(z.array(z.string())),
  errors: z.optional(z.record(z.string(), z.string())),
});

/** Reads Jira's error body; a body of another shape leaves only the status. */
export function refusalOf(status: number, body: unknown): Refusal {
  const { data } = ErrorBody.safeParse(body);
  return { status, errorMessages: data?.errorMessages ?? [], errors: data?.errors ?? {} };
}

/** A 2xx answer read by `schema`, or what Jira refused with. An answer of another shape is said as a refusal, with where. */
export function answerOf<S extends z.ZodMiniType>(
  schema: S,
  { status, body }: { status: number; body: unknown },
): JiraAnswer<z.infer<S>> {
  if (status < 200 || status > 299) return { ok: false, refusal: refusalOf(status, body) };
  const read = schema.safeParse(body);
  if (read.success) return { ok: true, value: read.data };
  const places = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  return { ok: false, refusal: { status, errorMessages: [texts.unreadable(places.join('; '))], errors: {} } };
}
