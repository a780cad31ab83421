import type { KvsProblem } from './kvs-limits';

const KB = 1_024;
/** Bytes per key and second, and the steps in which a request counts: platform/forge/limits-kvs-ce. */
const MOST = { read: 12 * KB * KB, write: KB * KB };
const STEP = 10 * KB;
const SECOND_MS = 1_000;

export type Doing = keyof typeof MOST;
export type Spend = (doing: Doing, key: string, bytes: number) => boolean;

/** platform/forge/storage-reference/handling-errors-kvs: status and code of a rate that is exceeded. */
export const tooMuch: KvsProblem = {
  status: 429,
  code: 'RATE_LIMIT_EXCEEDED',
  message: 'The key is read or written too often.',
};

export const sizeOf = (value: unknown): number => (value === undefined ? 0 : Buffer.byteLength(JSON.stringify(value)));

/** Counts what each key is read and written within one second; false: it would be too much, and it does not count. */
export function createRates(now: () => number): Spend {
  const windows = new Map<string, { began: number; spent: number }>();
  return (doing, key, bytes) => {
    const name = `${doing} ${key}`;
    const cost = Math.max(1, Math.ceil(bytes / STEP)) * STEP;
    const found = windows.get(name);
    const window = found !== undefined && now() - found.began < SECOND_MS ? found : { began: now(), spent: 0 };
    if (window.spent + cost > MOST[doing]) return false;
    windows.set(name, { ...window, spent: window.spent + cost });
    return true;
  };
}
