import { useRef, useState } from 'react';

import type { Output } from '../../../src/contract/api';
import type { Failure } from '../../../src/contract/failure';
import { call } from '../../shared/call';

type Copies = Output<'release/copies'>;
export type CopyRun = {
  /** Null: not begun here. */
  copies: Copies | null;
  isRunning: boolean;
  failure: Failure | null;
  start: () => void;
  /** What is written stays; the next start goes on from there. */
  stop: () => void;
};

/** Asks for one part after the other until all is written, or somebody stops it. */
export function useCopies(): CopyRun {
  const [copies, setCopies] = useState<Copies | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const isStopped = useRef(false);
  const wantsToStop = (): boolean => isStopped.current;
  const run = async (): Promise<void> => {
    isStopped.current = false;
    setRunning(true);
    setFailure(null);
    for (;;) {
      const answer = await call('release/copies', {});
      if (!answer.ok) setFailure(answer.failure);
      else setCopies(answer.value);
      if (!answer.ok || answer.value.isDone || wantsToStop()) break;
    }
    setRunning(false);
  };
  return { copies, isRunning, failure, start: () => void run(), stop: () => void (isStopped.current = true) };
}
