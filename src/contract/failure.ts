import * as z from 'zod/mini';

/** Every way in which a call is expected to fail. Sentences for people are in the message catalogues, by these codes. */
export const FailureCode = z.enum([
  'INVALID_INPUT',
  'FORBIDDEN',
  'POLICY_MISSING',
  'POLICY_UNREADABLE',
  'STORAGE_UNAVAILABLE',
  'JIRA_UNAVAILABLE',
  'JIRA_REFUSED',
  'CONFLICT',
  'NOT_FOUND',
  /** Only made in the browser: no answer came back from the resolver. */
  'UNREACHABLE',
  'UNEXPECTED',
]);
export type FailureCode = z.infer<typeof FailureCode>;

export const Failure = z.object({
  code: FailureCode,
  /** Safe to show: a path, a status, an id; never an error's own text. */
  detail: z.optional(z.string()),
  /** Seconds: Jira's own word on when to ask again. */
  retryAfter: z.optional(z.number()),
});
export type Failure = z.infer<typeof Failure>;

export type Result<T> = { ok: true; value: T } | { ok: false; failure: Failure };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });
export const fail = (code: FailureCode, detail?: string): Result<never> => ({
  ok: false,
  failure: detail === undefined ? { code } : { code, detail },
});
