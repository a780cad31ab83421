import { useCallback, useEffect, useState } from 'react';

import type { Output } from '../../../src/contract/api';
import type { Failure } from '../../../src/contract/failure';
import { call } from '../../shared/call';
import { useScope } from '../desk/policy-call';

type History = Output<'policy/history'>;
export type Reading = {
  lines: History['lines'] | null;
  names: History['names'];
  shown: History['revision'];
  failure: Failure | null;
  show: (revision: number | null) => void;
};

/** The lines of the history, newest first, and one revision that somebody looks at. */
export function useHistory(): Reading {
  const scope = useScope();
  const [lines, setLines] = useState<History['lines'] | null>(null);
  const [names, setNames] = useState<History['names']>({});
  const [shown, setShown] = useState<History['revision']>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const read = useCallback(
    async (revision: number | null): Promise<void> => {
      const answer = await call('policy/history', { ...scope, ...(revision === null ? {} : { revision }) });
      setFailure(answer.ok ? null : answer.failure);
      if (!answer.ok) return;
      setLines(answer.value.lines);
      setNames(answer.value.names);
      setShown(answer.value.revision);
    },
    [scope],
  );
  useEffect(() => void read(null), [read]);
  return { lines, names, shown, failure, show: useCallback((revision) => void read(revision), [read]) };
}
