/** Limits of Forge's key-value store: platform/forge/limits-kvs-ce and storage-reference/handling-errors-kvs, read 2026-08. */
export const LONGEST_KEY = 500;
export const LARGEST_VALUE_BYTES = 240 * 1024;
export const DEEPEST_VALUE = 31;
export const MOST_OPERATIONS = 25;
export const LARGEST_PAYLOAD_BYTES = 4 * 1024 * 1024;
export const DEFAULT_PAGE = 10;
export const LARGEST_PAGE = 100;
export const LONGEST_TTL_SECONDS = 365 * 24 * 60 * 60;

const KEY = /^(?!\s+$)[a-zA-Z0-9:._\s-#]+$/;
const SECONDS = { SECONDS: 1, MINUTES: 60, HOURS: 3_600, DAYS: 86_400 };

export type KvsProblem = { status: number; code: string; message: string };
const bad = (code: string, message: string): KvsProblem => ({ status: 400, code, message });

export function keyProblem(key: string): KvsProblem | null {
  if (key.length === 0) return bad('KEY_TOO_SHORT', 'The provided key needs to be more than one character.');
  if (key.length > LONGEST_KEY) return bad('KEY_TOO_LONG', `The provided key has exceeded ${LONGEST_KEY} characters.`);
  return KEY.test(key) ? null : bad('INVALID_KEY', `The provided key does not match the regex: ${String(KEY)}`);
}

/** How many objects and lists stand inside each other; 0 for a plain value. */
export function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  return 1 + Math.max(0, ...Object.values(value).map(depthOf));
}

export function valueProblem(value: unknown): KvsProblem | null {
  if (value === undefined || value === null) return bad('INVALID_VALUE', 'A value must not be null or undefined.');
  if (depthOf(value) > DEEPEST_VALUE) return bad('MAX_DEPTH', 'The provided value is nested too deeply.');
  const bytes = Buffer.byteLength(JSON.stringify(value));
  return bytes > LARGEST_VALUE_BYTES ? bad('MAX_SIZE', 'The provided value has exceeded the maximum size.') : null;
}

export type Ttl = { value: number; unit: keyof typeof SECONDS };
export const ttlSeconds = (ttl: Ttl): number => ttl.value * SECONDS[ttl.unit];

export function ttlProblem(ttl: Ttl | undefined): KvsProblem | null {
  if (ttl === undefined) return null;
  const seconds = ttlSeconds(ttl);
  return seconds > 0 && seconds <= LONGEST_TTL_SECONDS
    ? null
    : bad('INVALID_TTL', 'A time to live is more than nothing and at most one year.');
}

/** Batches and transactions: 1 to 25 operations, each key once. */
export function operationsProblem(keys: string[]): KvsProblem | null {
  if (keys.length === 0) return bad('EMPTY_OPERATIONS', 'At least one operation is needed.');
  if (keys.length > MOST_OPERATIONS) return bad('TOO_MANY_OPERATIONS', `At most ${MOST_OPERATIONS} operations.`);
  return new Set(keys).size === keys.length
    ? null
    : bad('DUPLICATE_KEYS', 'Each key can be used once in one transaction or batch.');
}
