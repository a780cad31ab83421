import { useEffect, useState } from 'react';

import type { StepName } from '../../../src/contract/setup';
import { call } from '../../shared/call';

const YEAR_MS = 365 * 86_400_000;

/** The presses that the log holds of each step; a press that takes back is told with the step that it led to. */
const PRESSES: Record<StepName, readonly string[]> = {
  choice: ['setup/choose'],
  priorities: ['setup/map-priorities'],
  field: ['setup/place-field'],
  formScript: ['setup/register-form-script'],
  gate: ['setup/attach-gate', 'setup/observe', 'setup/enforce', 'setup/detach-gates', 'release/reattach'],
};

export type LastPress = { who: string; at: string };
export type StepHistory = Partial<Record<StepName, LastPress>>;

/**
 * Who pressed each step last, and when, as far as the newest page of the space's log tells. Without a log nothing is told. The
 * log is written by a queue, so what was pressed just now is told the next time.
 */
export function useStepHistory(projectId: string | null): StepHistory {
  const [history, setHistory] = useState<StepHistory>({});
  useEffect(() => {
    if (projectId === null) return;
    const now = Date.now();
    const range = { from: new Date(now - YEAR_MS).toISOString(), to: new Date(now).toISOString() };
    void call('audit/page', { projectId, ...range, cursor: null }).then((answer) => {
      if (!answer.ok) return;
      const { entries, names } = answer.value;
      const lastOf = (presses: readonly string[]): LastPress | undefined => {
        const found = entries.find(({ because }) => because !== undefined && presses.includes(because));
        if (found?.actor === undefined) return undefined;
        return { who: names[found.actor] ?? found.actor, at: found.at };
      };
      const told = Object.entries(PRESSES).flatMap(([name, presses]) => {
        const last = lastOf(presses);
        return last === undefined ? [] : [[name, last] as const];
      });
      setHistory(Object.fromEntries(told));
    });
  }, [projectId]);
  return history;
}
