import { useCallback, useEffect, useReducer } from 'react';

import type { Input, Method } from '../../src/contract/api';
import { call } from '../shared/call';
import { setupPage, type Press, type SetupPage } from './setup-page';

/** The calls that answer with the whole state. */
type StepMethod = Extract<
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
>;
export type Run = <M extends StepMethod>(press: Press, method: M, input: Input<M>) => Promise<boolean>;

/** The page's state, how to read it again, and how to press a step: true when it ended as it should. */
export function useSetup(): { page: SetupPage; reload: () => void; run: Run } {
  const [page, change] = useReducer(setupPage, { kind: 'loading' });
  const reload = useCallback(() => {
    change({ type: 'reading' });
    void call('setup/read', {}).then((answer) => change({ type: 'read', answer }));
  }, []);
  useEffect(reload, [reload]);
  const run: Run = useCallback(async (press, method, input) => {
    change({ type: 'pressed', press });
    const answer = await call(method, input);
    change({ type: 'answered', press, answer });
    return answer.ok && !('halted' in answer.value && answer.value.halted !== undefined);
  }, []);
  return { page, reload, run };
}
