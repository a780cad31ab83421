export type Work = () => void | Promise<void>;
/** Runs `work` once, `seconds` from now. */
export type Schedule = (work: Work, seconds: number) => void;
export type Clock = {
  /** Milliseconds since 1970. */
  now: () => number;
  schedule: Schedule;
  /** Lets time pass: what falls due on the way runs at its moment, what is due at the same moment runs side by side. */
  advance: (seconds: number) => Promise<void>;
  /** Nothing runs by itself any more. */
  stop: () => void;
};
type Due = { at: number; work: Work };

/** Keeps the list in the order of time; what is due at the same moment stays in the order in which it was asked for. */
function insert(dues: Due[], due: Due): void {
  let low = 0;
  let high = dues.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((dues[middle]?.at ?? 0) <= due.at) low = middle + 1;
    else high = middle;
  }
  dues.splice(low, 0, due);
}

function takeUntil(dues: Due[], at: number): Due[] {
  const later = dues.findIndex((due) => due.at > at);
  return dues.splice(0, later === -1 ? dues.length : later);
}

/**
 * The time of one run, `base` plus what was skipped. With `timers` due work runs by itself in real time too and keeps
 * nothing alive; without them time passes for background work only by `advance`.
 */
export function createClock(base: () => number, timers: boolean): Clock {
  const dues: Due[] = [];
  let skipped = 0;
  let timer: NodeJS.Timeout | undefined;
  let runs = timers;
  const now = () => base() + skipped;
  const arm = (): void => {
    clearTimeout(timer);
    const [next] = dues;
    if (!runs || next === undefined) return;
    timer = setTimeout(
      () => {
        for (const { work } of takeUntil(dues, next.at)) void work();
        arm();
      },
      Math.max(0, next.at - now()),
    ).unref();
  };
  return {
    now,
    schedule(work, seconds) {
      insert(dues, { at: now() + seconds * 1_000, work });
      arm();
    },
    async advance(seconds) {
      const until = now() + seconds * 1_000;
      for (let [next] = dues; next !== undefined && next.at <= until; [next] = dues) {
        skipped += Math.max(0, next.at - now());
        await Promise.all(takeUntil(dues, next.at).map(async ({ work }) => work()));
      }
      skipped += Math.max(0, until - now());
      arm();
    },
    stop() {
      runs = false;
      clearTimeout(timer);
    },
  };
}
