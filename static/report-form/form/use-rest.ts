import { useCallback, useEffect, useState } from 'react';

import { afterPaint } from './after-paint';
import type * as rest from './show-rest';

/** All that the boxes can do without: what stands below them, and what reads their words. */
export type RestModule = typeof rest;
export type RestState =
  { state: 'coming' } | { state: 'missing'; tryAgain: () => void } | { state: 'there'; module: RestModule };

/** Loads the rest of the form once the boxes are painted. What is typed meanwhile is not its business and stays. */
export function useRest(): RestState {
  const [module, setModule] = useState<RestModule | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [missed, setMissed] = useState(-1);
  useEffect(() => {
    let isCurrent = true;
    const load = async (): Promise<void> => {
      try {
        const loaded = await import('./show-rest');
        if (isCurrent) setModule(loaded);
      } catch {
        if (isCurrent) setMissed(attempt);
      }
    };
    const stop = afterPaint(() => void load());
    return () => {
      isCurrent = false;
      stop();
    };
  }, [attempt]);
  const tryAgain = useCallback(() => setAttempt((before) => before + 1), []);
  if (module !== null) return { state: 'there', module };
  return missed === attempt ? { state: 'missing', tryAgain } : { state: 'coming' };
}
