import * as z from 'zod/mini';

import { refuse, type KvsAnswer } from './kvs-answer';
import { DEFAULT_PAGE, keyProblem, LARGEST_PAGE, ttlProblem, valueProblem } from './kvs-limits';
import { applyTransaction, runBatch } from './kvs-many';
import { sizeOf, tooMuch } from './kvs-rates';
import { KeyItem, SetItem } from './kvs-requests';
import type { KvsRows, KvsStore, Shelf } from './kvs-store';
import { entityProblem, noEntity } from './entity-value';
import { queryEntities } from './entity-query';

const problem = (status: number, code: string, message: string): KvsAnswer => refuse({ status, code, message });

/** The code of this conflict is not documented; an app should look at the status. */
export const CONFLICT = 'KEY_ALREADY_EXISTS';

const Query = z.object({
  limit: z.optional(z.int()),
  after: z.optional(z.string()),
  where: z.optional(
    z.array(z.object({ property: z.literal('key'), condition: z.literal('BEGINS_WITH'), values: z.array(z.string()) })),
  ),
});

function get(store: KvsRows, body: unknown): KvsAnswer {
  const { key } = KeyItem.parse(body);
  const wrong = keyProblem(key);
  if (wrong !== null) return refuse(wrong);
  const found = store.get(key);
  if (!store.spend('read', key, sizeOf(found?.value))) return refuse(tooMuch);
  return found === undefined
    ? problem(404, 'KEY_NOT_FOUND', `Could not find key: ${key}`)
    : { status: 200, body: found };
}

function set(store: KvsRows, body: unknown, shelf?: Shelf): KvsAnswer {
  const { key, value, options } = SetItem.parse(body);
  const wrong =
    keyProblem(key) ??
    valueProblem(value) ??
    (shelf === undefined ? null : entityProblem(shelf, value)) ??
    ttlProblem(options?.ttl);
  if (wrong !== null) return refuse(wrong);
  if (!store.spend('write', key, sizeOf(value))) return refuse(tooMuch);
  const before = store.get(key);
  if (options?.keyPolicy === 'FAIL_IF_EXISTS' && before !== undefined)
    return problem(Number(store.assumptions().keyExists), CONFLICT, `The key exists: ${key}`);
  const latest = store.set(key, value, options?.ttl);
  if (options?.returnValue === undefined) return { status: 200 };
  const answer = options.returnValue === 'LATEST' ? latest : before;
  return answer === undefined ? { status: 200 } : { status: 200, body: answer };
}

function remove(store: KvsRows, body: unknown): KvsAnswer {
  const { key } = KeyItem.parse(body);
  const wrong = keyProblem(key);
  if (wrong !== null) return refuse(wrong);
  return store.delete(key) ? { status: 204 } : problem(404, 'KEY_NOT_FOUND', `Could not find key: ${key}`);
}

function query(store: KvsStore, body: unknown): KvsAnswer {
  const { limit = DEFAULT_PAGE, after, where = [] } = Query.parse(body);
  if (limit > LARGEST_PAGE) return problem(400, 'LIST_QUERY_LIMIT_EXCEEDED', 'A query returns at most 100 values.');
  if (where.length > 1) return problem(400, 'QUERY_WHERE_INVALID', 'A query has a single where clause.');
  const { page, more } = store.list(where[0]?.values[0] ?? '', after, limit);
  const cursor = page.at(-1)?.key;
  return { status: 200, body: { data: page, ...(more && cursor !== undefined ? { cursor } : {}) } };
}

const Named = z.object({ entityName: z.string() });
const onShelf =
  (endpoint: (rows: KvsRows, body: unknown, shelf: Shelf) => KvsAnswer) =>
  (store: KvsStore, body: unknown): KvsAnswer => {
    const { entityName } = Named.parse(body);
    const shelf = store.shelf(entityName);
    return shelf === undefined ? refuse(noEntity(entityName)) : endpoint(shelf.rows, body, shelf);
  };

const endpoints: Record<string, (store: KvsStore, body: unknown) => KvsAnswer> = {
  '/api/v1/get': get,
  '/api/v1/set': (store, body) => set(store, body),
  '/api/v1/delete': remove,
  '/api/v1/query': query,
  '/api/v1/entity/get': onShelf(get),
  '/api/v1/entity/set': onShelf(set),
  '/api/v1/entity/delete': onShelf(remove),
  '/api/v1/entity/query': queryEntities,
  '/api/v1/transaction': applyTransaction,
  '/api/v1/batch/set': runBatch('set'),
  '/api/v1/batch/get': runBatch('get'),
  '/api/v1/batch/delete': runBatch('delete'),
};

/** Answers what `@forge/kvs` posts. `text` is the request's body as it came; secrets are not emulated. */
export function answerKvs(store: KvsStore, path: string, text: string): KvsAnswer {
  const endpoint = endpoints[path];
  if (endpoint === undefined) return problem(501, 'NOT_EMULATED', `The playground's storage does not emulate ${path}.`);
  try {
    const body: unknown = JSON.parse(text);
    return endpoint(store, body);
  } catch (error) {
    if (!(error instanceof z.core.$ZodError || error instanceof SyntaxError)) throw error;
    return problem(400, 'INVALID_REQUEST', `The storage could not read the request to ${path}.`);
  }
}
