import { useCallback, useEffect, useReducer } from 'react';

import type { Input } from '../../src/contract/api';
import { call } from '../shared/call';
import { callInParts, type StepMethod } from './call-in-parts';
import { setupPage, type Press, type SetupPage } from './setup-page';

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
    const answer = await callInParts(method, input, (state, progress) =>
      change({ type: 'progressed', state, progress }),
    );
    change({ type: 'answered', press, answer });
    return answer.ok && !('halted' in answer.value && answer.value.halted !== undefined);
  }, []);
  return { page, reload, run };
}
