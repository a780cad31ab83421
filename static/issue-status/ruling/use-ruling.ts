import { useState } from 'react';

import type { Failure, Result } from '../../../src/contract/failure';
import type { RulingState } from '../../../src/contract/ruling';
import { allowPriority, withdrawRuling } from '../call-item';

type Write = 'ruling/allow' | 'ruling/withdraw';
export type RulingDesk = {
  /** Null: it could not be read. */
  state: RulingState | null;
  /** What came of the last press: the failure, or what was done. */
  refused: Failure | null;
  done: Write | null;
  busy: boolean;
  allow: (ruling: Parameters<typeof allowPriority>[0]) => Promise<boolean>;
  withdraw: () => Promise<boolean>;
  /** Takes what was said about the last press away: the next one is being asked about. */
  forget: () => void;
};
const nothingYet = { refused: null, done: null, busy: false };

/** What is allowed on this work item, as it was read with its status or as the last press left it, whichever came later. */
export function useRuling(read: RulingState | null): RulingDesk {
  const [written, setWritten] = useState<{ after: RulingState | null; state: RulingState } | null>(null);
  const [press, setPress] = useState<Pick<RulingDesk, 'refused' | 'done' | 'busy'>>(nothingYet);
  const write = async (method: Write, ask: () => Promise<Result<RulingState>>): Promise<boolean> => {
    setPress({ ...nothingYet, busy: true });
    const answer = await ask();
    setPress(answer.ok ? { ...nothingYet, done: method } : { ...nothingYet, refused: answer.failure });
    if (answer.ok) setWritten({ after: read, state: answer.value });
    return answer.ok;
  };
  return {
    state: written !== null && written.after === read ? written.state : read,
    ...press,
    allow: (ruling) => write('ruling/allow', () => allowPriority(ruling)),
    withdraw: () => write('ruling/withdraw', withdrawRuling),
    forget: () => setPress(nothingYet),
  };
}
