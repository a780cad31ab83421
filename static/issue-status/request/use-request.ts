import { useState } from 'react';

import type { Failure, Result } from '../../../src/contract/failure';
import type { RequestView } from '../../../src/contract/request';
import { askForPriority, decideRequest, takeBackRequest } from '../call-item';

type Asked = Parameters<typeof askForPriority>[0];
type Decision = Pick<Parameters<typeof decideRequest>[0], 'decision' | 'reason' | 'raise'>;
/** What came of the last press, by its sentence. */
export type Outcome = 'ask' | 'takeBack' | 'grant' | 'person' | 'app' | 'no' | 'decline' | 'untold';

export type RequestDesk = {
  view: RequestView;
  busy: boolean;
  refused: Failure | null;
  done: Outcome | null;
  /** All answer whether it worked. */
  ask: (asked: Asked) => Promise<boolean>;
  takeBack: () => Promise<boolean>;
  decide: (decision: Decision) => Promise<boolean>;
};
type Pressed = { view: RequestView; done: Outcome };
const nothingYet = { busy: false, refused: null, done: null };

const then = <T>(answer: Result<T>, told: (value: T) => Pressed): Result<Pressed> =>
  answer.ok ? { ok: true, value: told(answer.value) } : answer;

/** The request as it was read with the status, or as the last press left it, whichever came later. */
export function useRequest(read: RequestView, onChanged: () => void): RequestDesk {
  const [written, setWritten] = useState<{ after: RequestView; view: RequestView } | null>(null);
  const [press, setPress] = useState<Pick<RequestDesk, 'busy' | 'refused' | 'done'>>(nothingYet);
  const view = written !== null && written.after === read ? written.view : read;
  const write = async (act: () => Promise<Result<Pressed>>): Promise<boolean> => {
    if (press.busy) return false;
    setPress({ ...nothingYet, busy: true });
    const answer = await act();
    setPress(answer.ok ? { ...nothingYet, done: answer.value.done } : { ...nothingYet, refused: answer.failure });
    if (answer.ok) setWritten({ after: read, view: answer.value.view });
    // Somebody was faster: what stands here is out of date. After a press of our own the rest of the panel is.
    if (answer.ok || answer.failure.code === 'CONFLICT') onChanged();
    return answer.ok;
  };
  const { stamp = 0, reportHash = '' } = view.request ?? {};
  return {
    ...{ view, ...press },
    ask: (asked) => write(async () => then(await askForPriority(asked), (next) => ({ view: next, done: 'ask' }))),
    takeBack: () =>
      write(async () => then(await takeBackRequest({ stamp }), (next) => ({ view: next, done: 'takeBack' }))),
    decide: (decision) =>
      write(async () =>
        then(await decideRequest({ ...decision, stamp, reportHash }), (done) => ({
          view: done.view,
          done: decision.decision === 'grant' ? (done.raised ?? 'grant') : done.told ? 'decline' : 'untold',
        })),
      ),
  };
}
