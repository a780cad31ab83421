import type { Input, Method } from '../../src/contract/api';
import { ok, type Result } from '../../src/contract/failure';
import type { SetupAnswer, SetupState } from '../../src/contract/setup';
import { call } from '../shared/call';
import type { Progress } from './setup-page';

/** The calls that answer with the whole state. */
export type StepMethod = Extract<
  Method,
  | 'setup/choose'
  | 'setup/map-priorities'
  | 'setup/place-field'
  | 'setup/register-form-script'
  | 'setup/attach-gate'
  | 'setup/set-fail-policy'
  | 'setup/observe'
  | 'setup/undo'
  | 'setup/enforce'
  | 'setup/detach-gates'
  | 'setup/stop'
>;
type Tell = (state: SetupState, progress: Progress) => void;

/**
 * One step, which may take several calls: after each that leaves something for the next it tells how far it has come. A later
 * call that fails stops the step half way; one that brings it no further does too, so that it always ends.
 */
export async function callInParts<M extends StepMethod>(
  method: M,
  input: Input<M>,
  tell: Tell,
): Promise<Result<SetupAnswer>> {
  let answer: Result<SetupAnswer> = await call<StepMethod>(method, input);
  const first = answer.ok ? answer.value.batch : undefined;
  const all = (first?.done ?? 0) + (first?.left ?? 0);
  while (answer.ok && answer.value.batch !== undefined) {
    const { state, batch } = answer.value;
    tell(state, { done: all - batch.left, all });
    const next: Result<SetupAnswer> = await call<StepMethod>(method, input);
    if (!next.ok) return ok({ state, halted: next.failure });
    const isFurther = (next.value.batch?.left ?? 0) < batch.left;
    if (!isFurther) return ok({ state: next.value.state, halted: { code: 'CONFLICT' } });
    answer = next;
  }
  return answer;
}
