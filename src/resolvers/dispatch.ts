import { api, type Input, type Method, type Output } from '../contract/api';
import { fail, type Result } from '../contract/failure';
import { isForThePlatform } from '../jira/platform-error';
import type { Caller } from './caller';
import type { Handler } from './handlers';
import { whereItHappened } from './where-it-happened';

/** Told of everything that nobody expected. Carries no text of a person: an error's message may quote one. */
export type Report = (method: Method, what: string) => void;

/** The one border: browser input is parsed here, handled, and nothing throws past but what Forge itself waits for. */
export async function dispatch<M extends Method>(
  method: M,
  handler: Handler<M>,
  request: { payload: unknown; caller: Caller },
  report: Report,
): Promise<Result<Output<M>>> {
  const parsed = api[method].input.safeParse(request.payload);
  if (!parsed.success) return fail('INVALID_INPUT', parsed.error.issues[0]?.path.join('.'));
  try {
    return await handler(parsed.data as Input<M>, request.caller);
  } catch (error) {
    if (isForThePlatform(error)) throw error;
    report(method, whereItHappened(error));
    return fail('UNEXPECTED');
  }
}
