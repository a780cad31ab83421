import { view } from '@forge/bridge';
import { useEffect, useRef, useState } from 'react';

import type { Report } from '../../../src/core/report/report';
import { storedValue } from '../../../src/core/report/stored-value';
import { makeSubmitter, type SubmitState, type Submitter } from './make-submitter';
import { whenLeaving } from './when-leaving';

/** `at-once`: the first value too, as soon as it shows. `on-change`: from the first change on. `never`: a button does it. */
export type SubmitMode = 'at-once' | 'on-change' | 'never';

/** Leaving a box or the frame: typing has rested enough. */
const LEFT_A_BOX = ['focusout', 'blur'];

type Submitting = { state: SubmitState | null; submitNow: () => void };

/** Keeps Jira's dialog at the newest value: quickly, one at a time, never behind a call to the resolver. */
export function useSubmit(value: Report, mode: SubmitMode): Submitting {
  const [state, setState] = useState<SubmitState | null>(null);
  const submitter = useRef<Submitter<Report> | null>(null);
  const first = useRef<string | null>(null);
  useEffect(() => {
    const own = makeSubmitter<Report>((next) => view.submit(storedValue(next)), setState);
    submitter.current = own;
    const stopHearing = mode === 'never' ? () => undefined : whenLeaving(own.flush, LEFT_A_BOX);
    return () => {
      stopHearing();
      own.stop();
    };
  }, [mode]);
  useEffect(() => {
    const text = JSON.stringify(value);
    const isFirst = first.current === null;
    first.current ??= text;
    if (mode === 'never' || (mode === 'on-change' && first.current === text && isFirst)) return;
    submitter.current?.offer(value);
    if (isFirst) submitter.current?.flush();
  }, [value, mode]);
  const submitNow = (): void => {
    submitter.current?.offer(value);
    submitter.current?.flush();
  };
  return { state, submitNow };
}
