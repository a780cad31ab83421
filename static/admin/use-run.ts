import { useCallback, useEffect, useRef, useState } from 'react';

import type { Failure, Result } from '../../src/contract/failure';

const EVERY_MS = 2_000;

export type Run<S> = {
  state: S | null;
  failure: Failure | null;
  busy: boolean;
  /** Makes this call; its answer is the new state. */
  ask: (call: () => Promise<Result<S>>) => void;
};

/** The state of something that runs in the background: read when it is shown, and again and again while it runs. */
export function useRun<S>(read: () => Promise<Result<S>>, isRunning: (state: S) => boolean): Run<S> {
  const [state, setState] = useState<S | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  /** Answers that were overtaken are dropped: a reading that began before a press knows nothing of it. */
  const newest = useRef(0);
  const ask = useCallback((call: () => Promise<Result<S>>): void => {
    const mine = (newest.current += 1);
    setBusy(true);
    void call().then((answer) => {
      if (mine !== newest.current) return;
      setBusy(false);
      setFailure(answer.ok ? null : answer.failure);
      if (answer.ok) setState(answer.value);
    });
  }, []);
  useEffect(() => ask(read), [ask, read]);
  const runs = state !== null && isRunning(state);
  useEffect(() => {
    if (!runs) return undefined;
    const timer = setInterval(() => ask(read), EVERY_MS);
    return () => clearInterval(timer);
  }, [runs, ask, read]);
  return { state, failure, busy, ask };
}
