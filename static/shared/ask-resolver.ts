import { invoke } from '@forge/bridge';
import * as z from 'zod/mini';

import { fail, Failure, ok, type Result } from '../../src/contract/failure';

const Answer = z.union([
  z.object({ ok: z.literal(true), value: z.unknown() }),
  z.object({ ok: z.literal(false), failure: Failure }),
]);

/**
 * One call to the resolver. Never throws: `UNREACHABLE` when no answer came back (offline, timed out, not deployed),
 * `UNEXPECTED` with the method as detail when the answer is not of the agreed shape.
 */
export async function askResolver<T>(method: string, input: object, output: z.ZodMiniType<T>): Promise<Result<T>> {
  let raw: unknown;
  try {
    raw = await invoke(method, { ...input });
  } catch {
    return fail('UNREACHABLE', method);
  }
  const answer = Answer.safeParse(raw);
  if (!answer.success) return fail('UNEXPECTED', method);
  if (!answer.data.ok) return answer.data;
  const value = output.safeParse(answer.data.value);
  return value.success ? ok(value.data) : fail('UNEXPECTED', method);
}
