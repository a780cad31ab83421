/** The part of a browser's storage that is used. */
export type AnswerStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export type KeptAnswer<T> = {
  /** What was kept last; null where there is nothing, or nothing that this build wrote. What cannot be read is removed. */
  read: () => T | null;
  /** Keeps this in its place. A browser that has no room keeps nothing. */
  keep: (value: T) => void;
  forget: () => void;
};

type Where = {
  /** May throw: a frame of another site can be denied its storage. */
  open: () => AnswerStorage;
  /** Begins the names of all answers of this kind; at most `MOST_KEPT` of them are kept. */
  family: string;
  name: string;
  /** The build that runs: the name of a file of it that holds a digest of what it knows. */
  build: string;
  now: () => number;
};

/** Together a fifth of the 5,000,000 characters that browsers give a frame: the rest is for what people typed. */
const MOST_CHARACTERS = 250_000;
const MOST_KEPT = 4;
const HEAD = /^1 (\S+) (\d{1,15}) (\d{1,10})\n/;

/** A digest of all characters takes a cold browser 10 ms for 100,000 of them. */
const EVERY = 7;

/**
 * FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), over the length and every seventh UTF-16 unit. It tells a text that
 * was cut off, replaced or written over; it is no protection from anybody, and a person's own browser needs none from that person.
 */
export function digestOf(text: string): number {
  let digest = Math.imul(0x811c9dc5 ^ text.length, 0x01000193);
  for (let at = 0; at < text.length; at += EVERY) digest = Math.imul(digest ^ text.charCodeAt(at), 0x01000193);
  return digest >>> 0;
}

function bodyOf(text: string, build: string): string | null {
  const [head = '', writtenBy, , digest] = HEAD.exec(text) ?? [];
  const body = text.slice(head.length);
  return writtenBy === build && digest === String(digestOf(body)) ? body : null;
}

const writtenAt = (text: string | null): number => Number(HEAD.exec(text ?? '')?.[2] ?? 0);

/** Removes the oldest of the family until one more has room. */
function makeRoom(storage: AnswerStorage, { family, name }: Where): void {
  const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  const others = names.filter((one) => one.startsWith(family) && one !== family + name);
  const newestFirst = others
    .map((one) => ({ one, at: writtenAt(storage.getItem(one)) }))
    .sort((one, other) => other.at - one.at);
  for (const { one } of newestFirst.slice(MOST_KEPT - 1)) storage.removeItem(one);
}

/** Whether this browser keeps any answer of this kind, which may be of another place. */
export function keepsAny(open: () => AnswerStorage, family: string): boolean {
  try {
    const storage = open();
    return Array.from({ length: storage.length }, (_, at) => storage.key(at)).some((name) => name?.startsWith(family));
  } catch {
    return false;
  }
}

/**
 * An answer of the resolver, kept in this browser so that the next opening can begin with it while it asks anew. Only what was
 * parsed whole may be kept: what the same build wrote and nobody changed since (a digest tells) is taken back as it is.
 */
export function keptAnswer<T>(where: Where): KeptAnswer<T> {
  const { open, build, now } = where;
  const key = where.family + where.name;
  const forget = (): void => {
    try {
      open().removeItem(key);
    } catch {
      // No storage: nothing was kept.
    }
  };
  const read = (): T | null => {
    try {
      const text = open().getItem(key);
      const body = text === null ? null : bodyOf(text, build);
      if (body === null && text !== null) forget();
      return body === null ? null : (JSON.parse(body) as T);
    } catch {
      forget();
      return null;
    }
  };
  const write = (body: string): void => {
    const storage = open();
    const before = storage.getItem(key);
    if (before !== null && bodyOf(before, build) === body) return;
    makeRoom(storage, where);
    storage.setItem(key, `1 ${build} ${now()} ${digestOf(body)}\n${body}`);
  };
  const keep = (value: T): void => {
    const body = JSON.stringify(value);
    if (body.length > MOST_CHARACTERS) return forget();
    try {
      write(body);
    } catch {
      forget();
    }
  };
  return { read, keep, forget };
}
