export type SubmitState = 'waiting' | 'sending' | 'sent' | 'failed';

export type Submitter<T> = {
  /** The newest value. It is sent when typing rests. */
  offer: (value: T) => void;
  /** Sends the newest value at once. */
  flush: () => void;
  /** Nothing is sent any more. */
  stop: () => void;
};

type Waits = {
  /** Milliseconds without a change before a value is sent. */
  rest: number;
  /** Milliseconds after which an answer is no longer waited for. Jira's dialog allows a field 10 seconds in all. */
  hang: number;
};

type Line<T> = {
  send: (value: T) => Promise<void>;
  tell: (state: SubmitState) => void;
  hang: number;
  newest: { value: T; text: string } | null;
  sentText: string | null;
  isUnderWay: boolean;
  isStopped: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
};

/** True when the work ended well in time. */
const endsWell = (work: Promise<void>, hang: number): Promise<boolean> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), hang);
  });
  const done = work.then(
    () => true,
    () => false,
  );
  return Promise.race([done, late]).finally(() => clearTimeout(timer));
};

const isSettled = <T>({ newest, sentText }: Line<T>): boolean => newest === null || newest.text === sentText;

async function sendNewest<T>(line: Line<T>): Promise<void> {
  clearTimeout(line.timer);
  if (line.isStopped || line.isUnderWay || line.newest === null || isSettled(line)) return;
  const { value, text } = line.newest;
  line.isUnderWay = true;
  line.sentText = text;
  line.tell('sending');
  const isTaken = await endsWell(line.send(value), line.hang);
  line.isUnderWay = false;
  const isNewest = isSettled(line);
  if (!isTaken) line.sentText = null;
  if (isNewest) line.tell(isTaken ? 'sent' : 'failed');
  else await sendNewest(line);
}

/**
 * Hands values to Jira's dialog: one at a time, the latest wins, never the same value twice in a row.
 * @param send never called while an earlier call is under way; one that is refused is told as `failed` and may be sent again
 */
export function makeSubmitter<T>(
  send: (value: T) => Promise<void>,
  tell: (state: SubmitState) => void,
  waits: Waits = { rest: 250, hang: 3_000 },
): Submitter<T> {
  const line: Line<T> = {
    ...{ send, tell, hang: waits.hang, newest: null, sentText: null },
    ...{ isUnderWay: false, isStopped: false, timer: undefined },
  };
  return {
    offer: (value) => {
      clearTimeout(line.timer);
      line.newest = { value, text: JSON.stringify(value) };
      if (isSettled(line)) return line.isUnderWay ? undefined : tell('sent');
      tell('waiting');
      line.timer = setTimeout(() => void sendNewest(line), waits.rest);
    },
    flush: () => void sendNewest(line),
    stop: () => {
      line.isStopped = true;
      clearTimeout(line.timer);
    },
  };
}
