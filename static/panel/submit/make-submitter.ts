export type SubmitState = 'waiting' | 'sending' | 'sent' | 'failed';

export type Submitter<T> = {
  /** The newest value. It is sent when typing rests. */
  offer(value: T): void;
  /** Sends the newest value at once. */
  flush(): void;
  /** Nothing is sent any more. */
  stop(): void;
};

type Waits = {
  /** Milliseconds without a change before a value is sent. */
  rest: number;
  /** Milliseconds after which an answer is no longer waited for. Jira's dialog allows a field 10 seconds in all. */
  hang: number;
};

const within = (work: Promise<void>, hang: number): Promise<void> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('No answer in time')), hang);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/**
 * Hands values to Jira's dialog: one at a time, the latest wins, never the same value twice in a row.
 * @param send never called while an earlier call is under way; a rejection is told as `failed` and the value may be sent again.
 */
export function makeSubmitter<T>(
  send: (value: T) => Promise<void>,
  tell: (state: SubmitState) => void,
  waits: Waits = { rest: 250, hang: 3_000 },
): Submitter<T> {
  let newest: { value: T; text: string } | null = null;
  let sentText: string | null = null;
  let isUnderWay = false;
  let isStopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isSettled = (): boolean => newest === null || newest.text === sentText;
  async function sendNewest(): Promise<void> {
    clearTimeout(timer);
    if (isStopped || isUnderWay || newest === null || isSettled()) return;
    isUnderWay = true;
    const { value, text } = newest;
    sentText = text;
    tell('sending');
    let hasFailed = false;
    await within(send(value), waits.hang).catch(() => (hasFailed = true));
    isUnderWay = false;
    if (hasFailed && sentText === text) sentText = null;
    if (hasFailed && newest.text === text) tell('failed');
    else if (isSettled()) tell('sent');
    else await sendNewest();
  }
  return {
    offer(value) {
      newest = { value, text: JSON.stringify(value) };
      clearTimeout(timer);
      if (isSettled()) return tell('sent');
      tell('waiting');
      timer = setTimeout(() => void sendNewest(), waits.rest);
    },
    flush: () => void sendNewest(),
    stop() {
      isStopped = true;
      clearTimeout(timer);
    },
  };
}
