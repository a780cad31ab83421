import { useCallback, useEffect, useReducer } from 'react';

import type { Input } from '../../src/contract/api';
import { call } from '../shared/call';
import { callInParts, type StepMethod } from './call-in-parts';
import { setupPage, type Press, type SetupPage } from './setup-page';

export type Run = <M extends StepMethod>(press: Press, method: M, input: Input<M>) => Promise<boolean>;

/** These say themselves which space they are about, or are about all of them; the other steps tell which one the page shows. */
const OF_ANY_SPACE: readonly StepMethod[] = ['setup/choose', 'setup/stop', 'setup/detach-gates'];

/** The page's state, how to read it again, and how to press a step: true when it ended as it should. */
export function useSetup(): { page: SetupPage; reload: () => void; run: Run } {
  const [page, change] = useReducer(setupPage, { kind: 'loading' });
  const reload = useCallback(() => {
    change({ type: 'reading' });
    void call('setup/read', {}).then((answer) => change({ type: 'read', answer }));
  }, []);
  useEffect(reload, [reload]);
  const shown = page.kind === 'open' ? page.state.choice.project?.id : undefined;
  const run: Run = useCallback(
    async (press, method, input) => {
      change({ type: 'pressed', press });
      const sent = shown === undefined || OF_ANY_SPACE.includes(method) ? input : { ...input, shown };
      const answer = await callInParts(method, sent, (state, progress) =>
        change({ type: 'progressed', state, progress }),
      );
      change({ type: 'answered', press, answer });
      return answer.ok && !('halted' in answer.value && answer.value.halted !== undefined);
    },
    [shown],
  );
  return { page, reload, run };
}
