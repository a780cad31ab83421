import type { LogEntry, LogNote } from './protocol';

export type EventLog = { note: (note: LogNote) => LogEntry; after: (n: number) => LogEntry[]; clear: () => void };

const LONGEST_DETAIL = 8_000;

/** A long detail is kept as the beginning of its JSON, so that the log stays small. */
function shortened(detail: unknown): unknown {
  const text = JSON.stringify(detail ?? null);
  return text.length > LONGEST_DETAIL ? `${text.slice(0, LONGEST_DETAIL)} …` : detail;
}

/**
 * What crossed a border of the playground, newest last. Holds at most `most` entries: the oldest go first, numbers never
 * start again. `now` gives milliseconds since 1970.
 */
export function createEventLog(now: () => number, most = 2_000): EventLog {
  const entries: LogEntry[] = [];
  let last = 0;
  return {
    note(note) {
      last += 1;
      const entry = { n: last, at: now(), ...note, detail: shortened(note.detail) };
      entries.push(entry);
      if (entries.length > most) entries.shift();
      return entry;
    },
    after: (n) => entries.filter((entry) => entry.n > n),
    clear: () => entries.splice(0, entries.length),
  };
}
