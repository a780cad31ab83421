import { useCallback, useEffect, useState } from 'react';

import type { Input, Output } from '../../../src/contract/api';
import type { Failure, Result } from '../../../src/contract/failure';
import { call } from '../../shared/call';

type State = Output<'ruling/read'>;
type Write = 'ruling/allow' | 'ruling/withdraw';
export type RulingReading = { state: State | null; failure: Failure | null };
export type RulingDesk = RulingReading & {
  /** What came of the last press: the failure, or what was done. */
  refused: Failure | null;
  done: Write | null;
  busy: boolean;
  allow: (ruling: Input<'ruling/allow'>) => Promise<boolean>;
  withdraw: () => Promise<boolean>;
  /** Takes what was said about the last press away: the next one is being asked about. */
  forget: () => void;
};
const nothingYet = { refused: null, done: null, busy: false };

/** Reads what is allowed on this work item, again whenever its status is read again (`round`), and writes it. */
export function useRuling(round: number): RulingDesk {
  const [reading, setReading] = useState<RulingReading>({ state: null, failure: null });
  const [press, setPress] = useState<Pick<RulingDesk, 'refused' | 'done' | 'busy'>>(nothingYet);
  useEffect(() => {
    let isCurrent = true;
    void call('ruling/read', {}).then((answer) => {
      if (isCurrent)
        setReading(answer.ok ? { state: answer.value, failure: null } : { state: null, failure: answer.failure });
    });
    return () => {
      isCurrent = false;
    };
  }, [round]);
  const write = useCallback(async (method: Write, ask: () => Promise<Result<State>>): Promise<boolean> => {
    setPress({ ...nothingYet, busy: true });
    const answer = await ask();
    setPress(answer.ok ? { ...nothingYet, done: method } : { ...nothingYet, refused: answer.failure });
    if (answer.ok) setReading({ state: answer.value, failure: null });
    return answer.ok;
  }, []);
  return {
    ...reading,
    ...press,
    allow: (ruling) => write('ruling/allow', () => call('ruling/allow', ruling)),
    withdraw: () => write('ruling/withdraw', () => call('ruling/withdraw', { confirmed: true })),
    forget: () => setPress(nothingYet),
  };
}
