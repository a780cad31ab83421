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
/** What a section is told before anybody presses anything. */
export type Opening<T> = { busy: boolean; value: T | null; failure: Failure | null };
export type Reading<T> = Opening<T> & { read: () => void };
const nothing = { busy: false, value: null, failure: null };

/** Reads when asked to: each reading costs some calls to Jira. What was read before stays until the answer is there. */
export function useReading<M extends ReadMethod>(method: M, opening: Opening<Output<M>> = nothing): Reading<Output<M>> {
  const [isAsked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [value, setValue] = useState<Output<M> | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const read = useCallback(() => {
    setAsked(true);
    setBusy(true);
    void call<ReadMethod>(method, {}).then((answer) => {
      setBusy(false);
      setFailure(answer.ok ? null : answer.failure);
      if (answer.ok) setValue(answer.value as Output<M>);
    });
  }, [method]);
  return {
    busy: busy || opening.busy,
    value: value ?? opening.value,
    failure: isAsked ? failure : opening.failure,
    read,
  };
}
