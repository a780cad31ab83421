export type Seeker = {
  /** What is looked for now; null: nothing. It is asked for when typing rests. */
  want: (query: string | null) => void;
  stop: () => void;
};

type Line<T> = {
  wanted: string | null;
  known: Map<string, T>;
  isUnderWay: boolean;
  isStopped: boolean;
  timer: ReturnType<typeof setTimeout> | undefined;
};

const wantedOf = <T>({ isStopped, wanted }: Line<T>): string | null => (isStopped ? null : wanted);

/** Answers of so many questions are kept. */
const MOST_KNOWN = 50;

/**
 * Asks one question at a time, when typing rests, and none twice. Only the answer to what is wanted now is told.
 * @param ask null: no answer came; it may be asked again. Never rejects.
 * @param rest milliseconds without a change
 */
export function makeSeeker<T>(
  ask: (query: string) => Promise<T | null>,
  tell: (answer: T) => void,
  rest = 400,
): Seeker {
  const line: Line<T> = { wanted: null, known: new Map(), isUnderWay: false, isStopped: false, timer: undefined };
  const askNow = async (query: string): Promise<void> => {
    if (line.isUnderWay || line.isStopped) return;
    line.isUnderWay = true;
    const answer = await ask(query);
    line.isUnderWay = false;
    if (answer !== null && line.known.size >= MOST_KNOWN) line.known.clear();
    if (answer !== null) line.known.set(query, answer);
    const now = wantedOf(line);
    if (now === null) return;
    if (now !== query) want(now);
    else if (answer !== null) tell(answer);
  };
  const want = (query: string | null): void => {
    clearTimeout(line.timer);
    line.wanted = query;
    if (query === null) return;
    const known = line.known.get(query);
    if (known !== undefined) tell(known);
    else line.timer = setTimeout(() => void askNow(query), rest);
  };
  return {
    want,
    stop: () => {
      line.isStopped = true;
      clearTimeout(line.timer);
    },
  };
}
