import * as z from 'zod/mini';

import { idOf, type LineAnswer } from './line-answer';

/** Nothing said: missing, null or ''. */
export const text = z.pipe(
  z.optional(z.nullable(z.string())),
  z.transform((value: string | null | undefined) => value ?? ''),
);

/** A moment as people and Jira write it (ISO 8601, `+0000` too), in milliseconds since 1970. */
export const moment = z.pipe(
  z.string().check(z.refine((value) => !Number.isNaN(Date.parse(value)), { error: 'is not a date' })),
  z.transform((value: string) => Date.parse(value)),
);

/** The error of a line whose shape is wrong: the first place where it is. */
export function wrongLine(value: unknown, line: number, error: z.core.$ZodError): LineAnswer<never> {
  const [problem] = error.issues;
  const where = problem?.path.join('.') ?? '';
  const message = `${where === '' ? 'The line' : where}: ${problem?.message ?? 'cannot be read'}`;
  return { id: idOf(value), error: { code: 'INVALID_INPUT', message, line } };
}
