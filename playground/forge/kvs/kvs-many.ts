import * as z from 'zod/mini';

import { refuse, type KvsAnswer } from './kvs-answer';
import { keyProblem, LARGEST_PAYLOAD_BYTES, operationsProblem, ttlProblem, valueProblem } from './kvs-limits';
import { KeyItem, SetItem } from './kvs-requests';
import type { KvsStore } from './kvs-store';

const Transaction = z.object({ set: z.optional(z.array(SetItem)), delete: z.optional(z.array(KeyItem)) });

const setProblem = ({ key, value, options }: SetItem) =>
  keyProblem(key) ?? valueProblem(value) ?? ttlProblem(options?.ttl);

const payloadProblem = (body: unknown) =>
  Buffer.byteLength(JSON.stringify(body)) > LARGEST_PAYLOAD_BYTES
    ? { status: 413, code: 'PAYLOAD_TOO_LARGE', message: 'A transaction or batch carries at most 4 MB.' }
    : null;

/** All or nothing. Conditions need custom entities, which are not emulated. */
export function applyTransaction(store: KvsStore, body: unknown): KvsAnswer {
  const { set = [], delete: gone = [] } = Transaction.parse(body);
  const wrong =
    payloadProblem(body) ??
    operationsProblem([...set, ...gone].map(({ key }) => key)) ??
    set.map(setProblem).find((one) => one !== null) ??
    gone.map(({ key }) => keyProblem(key)).find((one) => one !== null);
  if (wrong) return refuse(wrong);
  for (const { key, value, options } of set) store.set(key, value, options?.ttl);
  for (const { key } of gone) store.delete(key);
  return { status: 204 };
}

type Doing = 'set' | 'get' | 'delete';
const missing = { code: 'KEY_NOT_FOUND', message: 'Could not find key.' };

function runOne(store: KvsStore, doing: Doing, item: SetItem) {
  const wrong = doing === 'set' ? setProblem(item) : keyProblem(item.key);
  if (wrong !== null) return { key: item.key, error: { code: wrong.code, message: wrong.message } };
  if (doing === 'get') return store.get(item.key) ?? { key: item.key, error: missing };
  if (doing === 'set') store.set(item.key, item.value, item.options?.ttl);
  else store.delete(item.key);
  return { key: item.key };
}

/** Each operation for itself: some may fail. An empty batch or a key used twice fails as a whole. */
export const runBatch =
  (doing: Doing) =>
  (store: KvsStore, body: unknown): KvsAnswer => {
    const items = z.array(SetItem).parse(body);
    const wrong = payloadProblem(body) ?? operationsProblem(items.map(({ key }) => key));
    if (wrong !== null) return refuse(wrong);
    const done = items.map((item) => runOne(store, doing, item));
    const failed = (one: object) => 'error' in one;
    return {
      status: 200,
      body: { successfulKeys: done.filter((one) => !failed(one)), failedKeys: done.filter(failed) },
    };
  };
