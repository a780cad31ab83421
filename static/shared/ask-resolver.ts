import * as z from 'zod/mini';

import { fail, Failure, ok, type Result } from '../../src/contract/failure';
import { rawAnswer, type RawAnswer } from './raw-answer';

const Answer = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), failure: Failure }),
]);

/**
 * What the resolver said: `UNREACHABLE` when no answer came back (offline, timed out, not deployed), `UNEXPECTED` with the method
 * as detail when the answer is not of the agreed shape.
 */
export function readAnswer<T>(method: string, came: RawAnswer, output: z.ZodMiniType<T>): Result<T> {
  if (came === null) return fail('UNREACHABLE', method);
  const answer = Answer.safeParse(came.raw);
  if (!answer.success) return fail('UNEXPECTED', method);
  if (!answer.data.ok) return answer.data;
  const value = output.safeParse(answer.data.value);
  return value.success ? ok(value.data) : fail('UNEXPECTED', method);
}

/** One call to the resolver. Never throws; see `readAnswer`. */
export const askResolver = async <T>(method: string, input: object, output: z.ZodMiniType<T>): Promise<Result<T>> =>
  readAnswer(method, await rawAnswer(method, input), output);
