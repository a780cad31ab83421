import { useCallback, useState } from 'react';

import type { Method, Output } from '../../../src/contract/api';
import type { Failure } from '../../../src/contract/failure';
import { call } from '../../shared/call';

/** The calls of these sections that take nothing and change nothing. */
type ReadMethod = Extract<
  Method,
  | 'paths/read'
  | 'health/read'
  | 'later-gates/read'
  | 'strict/read'
  | 'afterwards/read'
  | 'audit/spaces'
  | 'release/read'
  | 'self-test/read'
>;
export type Reading<T> = { busy: boolean; value: T | null; failure: Failure | null; read: () => void };

/** Reads when asked to: each reading costs some calls to Jira. What was read before stays until the answer is there. */
export function useReading<M extends ReadMethod>(method: M): Reading<Output<M>> {
  const [busy, setBusy] = useState(false);
  const [value, setValue] = useState<Output<M> | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const read = useCallback(() => {
    setBusy(true);
    void call<ReadMethod>(method, {}).then((answer) => {
      setBusy(false);
      setFailure(answer.ok ? null : answer.failure);
      if (answer.ok) setValue(answer.value as Output<M>);
    });
  }, [method]);
  return { busy, value, failure, read };
}
