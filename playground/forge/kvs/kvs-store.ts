import { likely, type Assumptions } from '../../assumptions/registry';
import type { StoredEntity } from '../manifest';
import { ttlSeconds, type Ttl } from './kvs-limits';
import { createRates, type Spend } from './kvs-rates';

export type KvsRecord = { key: string; value: unknown; createdAt: number; updatedAt: number; expireTime?: string };

/** What no source settles about the storage (playground/assumptions). */
export type KvsAssumptions = Pick<Assumptions, 'keyExists' | 'conditionNotMet' | 'expiredValues'>;

/** One space of keys: the key-value store, or one custom entity. */
export type KvsRows = {
  assumptions: () => KvsAssumptions;
  /** False: this key is read or written too much within one second. */
  spend: Spend;
  get: (key: string) => KvsRecord | undefined;
  set: (key: string, value: unknown, ttl?: Ttl) => KvsRecord;
  delete: (key: string) => boolean;
  /** Sorted by key; starts behind the key `after`. */
  list: (prefix: string, after: string | undefined, limit: number) => { page: KvsRecord[]; more: boolean };
};
export type Shelf = { entity: StoredEntity; rows: KvsRows };
export type KvsStore = KvsRows & {
  /** The custom entity of this name, where the manifest declares it. */
  shelf: (entityName: string) => Shelf | undefined;
};

/** Documented: an expired value may still be read for so long. */
const LINGERS_MS = 48 * 60 * 60 * 1_000;

/** Values are kept as JSON text, so that nobody shares an object with the app. */
function createRows(now: () => number, assumptions: KvsRows['assumptions']): KvsRows {
  const records = new Map<string, { text: string; createdAt: number; updatedAt: number; expires: number | null }>();
  const read = (key: string): KvsRecord | undefined => {
    const found = records.get(key);
    const lingers = assumptions().expiredValues === 'readable' ? LINGERS_MS : 0;
    if (found === undefined || (found.expires !== null && found.expires + lingers <= now())) return undefined;
    const { createdAt, updatedAt, expires } = found;
    const value: unknown = JSON.parse(found.text);
    const dates = expires === null ? {} : { expireTime: new Date(expires).toISOString() };
    return { key, value, createdAt, updatedAt, ...dates };
  };
  return {
    assumptions,
    spend: createRates(now),
    get: read,
    set(key, value, ttl) {
      const createdAt = read(key)?.createdAt ?? now();
      const expires = ttl === undefined ? null : now() + ttlSeconds(ttl) * 1_000;
      records.set(key, { text: JSON.stringify(value), createdAt, updatedAt: now(), expires });
      return { key, value, createdAt, updatedAt: now() };
    },
    delete(key) {
      const had = read(key) !== undefined;
      records.delete(key);
      return had;
    },
    list(prefix, after, limit) {
      const keys = [...records.keys()].filter((key) => key.startsWith(prefix) && (after === undefined || key > after));
      const found = keys.sort().flatMap((key) => read(key) ?? []);
      return { page: found.slice(0, limit), more: found.length > limit };
    },
  };
}

/** The app's storage on one site. `now` gives milliseconds since 1970; `entities` are the manifest's. */
export function createKvsStore(
  now: () => number,
  entities: StoredEntity[] = [],
  assumptions: KvsRows['assumptions'] = () => likely,
): KvsStore {
  const rows = () => createRows(now, assumptions);
  const shelves = new Map(entities.map((entity): [string, Shelf] => [entity.name, { entity, rows: rows() }]));
  return { ...rows(), shelf: (entityName) => shelves.get(entityName) };
}
