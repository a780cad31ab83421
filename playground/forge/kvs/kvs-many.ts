import * as z from 'zod/mini';

import { Filters, passesFilters } from './entity-condition';
import { entityProblem, noEntity } from './entity-value';
import { refuse, type KvsAnswer } from './kvs-answer';
import {
  keyProblem,
  LARGEST_PAYLOAD_BYTES,
  operationsProblem,
  ttlProblem,
  valueProblem,
  type KvsProblem,
} from './kvs-limits';
import { KeyItem, SetItem } from './kvs-requests';
import type { KvsRows, KvsStore } from './kvs-store';

const conditions = z.optional(Filters);
const Transaction = z.object({
  set: z.optional(z.array(z.extend(SetItem, { conditions }))),
  delete: z.optional(z.array(z.extend(KeyItem, { conditions }))),
  check: z.optional(z.array(z.extend(KeyItem, { conditions: Filters }))),
});
type Conditional = KeyItem & { conditions?: Filters | undefined };

const placeProblem = (store: KvsStore, { key, entityName }: KeyItem): KvsProblem | null =>
  keyProblem(key) ?? (entityName !== undefined && store.shelf(entityName) === undefined ? noEntity(entityName) : null);

function setProblem(store: KvsStore, item: SetItem): KvsProblem | null {
  const shelf = item.entityName === undefined ? undefined : store.shelf(item.entityName);
  return (
    placeProblem(store, item) ??
    valueProblem(item.value) ??
    (shelf === undefined ? null : entityProblem(shelf, item.value)) ??
    ttlProblem(item.options?.ttl)
  );
}

const rowsOf = (store: KvsStore, { entityName }: KeyItem): KvsRows =>
  entityName === undefined ? store : (store.shelf(entityName)?.rows ?? store);
/** A key is used once in its own space. */
const nameOf = ({ entityName = '', key }: KeyItem): string => `${entityName} ${key}`;

const payloadProblem = (body: unknown): KvsProblem | null =>
  Buffer.byteLength(JSON.stringify(body)) > LARGEST_PAYLOAD_BYTES
    ? { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'A transaction or batch carries at most 4 MB.' }
    : null;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
/** The code of a condition that is not met is not documented. */
function conditionProblem(store: KvsStore, item: Conditional): KvsProblem | null {
  if (item.conditions === undefined) return null;
  const value = rowsOf(store, item).get(item.key)?.value;
  return passesFilters(item.conditions, isRecord(value) ? value : {})
    ? null
    : {
        status: Number(store.assumptions().conditionNotMet),
        code: 'CONDITION_NOT_MET',
        message: `A condition on ${item.key} is not met.`,
      };
}

/** All or nothing. */
export function applyTransaction(store: KvsStore, body: unknown): KvsAnswer {
  const { set = [], delete: gone = [], check = [] } = Transaction.parse(body);
  const all: Conditional[] = [...set, ...gone, ...check];
  const wrong =
    payloadProblem(body) ??
    operationsProblem(all.map(nameOf)) ??
    set.map((item) => setProblem(store, item)).find((one) => one !== null) ??
    all.map((item) => placeProblem(store, item) ?? conditionProblem(store, item)).find((one) => one !== null);
  if (wrong) return refuse(wrong);
  for (const item of set) rowsOf(store, item).set(item.key, item.value, item.options?.ttl);
  for (const item of gone) rowsOf(store, item).delete(item.key);
  return { status: 204 };
}

type Doing = 'set' | 'get' | 'delete';
const missing = { code: 'KEY_NOT_FOUND', message: 'Could not find key.' };

function runOne(store: KvsStore, doing: Doing, item: SetItem) {
  const named = { key: item.key, ...(item.entityName === undefined ? {} : { entityName: item.entityName }) };
  const wrong = doing === 'set' ? setProblem(store, item) : placeProblem(store, item);
  if (wrong !== null) return { ...named, error: { code: wrong.code, message: wrong.message } };
  const rows = rowsOf(store, item);
  const found = doing === 'get' ? rows.get(item.key) : undefined;
  if (doing === 'get') return found === undefined ? { ...named, error: missing } : { ...named, ...found };
  if (doing === 'set') rows.set(item.key, item.value, item.options?.ttl);
  else rows.delete(item.key);
  return named;
}

/** Each operation for itself: some may fail. An empty batch or a key used twice fails as a whole. */
export const runBatch =
  (doing: Doing) =>
  (store: KvsStore, body: unknown): KvsAnswer => {
    const items = z.array(SetItem).parse(body);
    const wrong = payloadProblem(body) ?? operationsProblem(items.map(nameOf));
    if (wrong !== null) return refuse(wrong);
    const done = items.map((item) => runOne(store, doing, item));
    const failed = (one: object) => 'error' in one;
    return {
      status: 200,
      body: { successfulKeys: done.filter((one) => !failed(one)), failedKeys: done.filter(failed) },
    };
  };
