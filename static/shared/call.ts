import { api, type Input, type Method, type Output } from '../../src/contract/api';
import { ok, type Result } from '../../src/contract/failure';
import { askResolver } from './ask-resolver';

/** One call to the resolver, by the agreed shapes; see `askResolver`. */
export async function call<M extends Method>(method: M, input: Input<M>): Promise<Result<Output<M>>> {
  const answer = await askResolver<unknown>(method, input, api[method].output);
  return answer.ok ? ok(answer.value as Output<M>) : answer;
}
