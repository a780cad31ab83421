import type { StoredEntity } from '../manifest';
import { answerKvs } from './kvs-endpoint';
import { createKvsStore, type KvsStore } from './kvs-store';

const audit: StoredEntity = {
  name: 'audit',
  attributes: {
    project: { type: 'string' },
    at: { type: 'string' },
    count: { type: 'integer' },
    repaired: { type: 'boolean' },
    detail: { type: 'any' },
  },
  indexes: ['count', { name: 'by-project', partition: ['project'], range: ['at'] }],
};
const makeStore = (): KvsStore => createKvsStore(() => 0, [audit]);
const post = (store: KvsStore, path: string, body: object) => answerKvs(store, `/api/v1/${path}`, JSON.stringify(body));
const set = (store: KvsStore, key: string, value: unknown, entityName = 'audit') =>
  post(store, 'entity/set', { key, value, entityName });

/** Three days in LEARN, one in OPS. */
function fill(store: KvsStore): KvsStore {
  for (const [n, project] of ['LEARN', 'LEARN', 'OPS', 'LEARN'].entries())
    set(store, `k${n}`, { project, at: `2026-01-0${n + 1}`, count: n, repaired: n % 2 === 0 });
  return store;
}
const query = (asked: object) =>
  post(fill(makeStore()), 'entity/query', { entityName: 'audit', indexName: 'by-project', ...asked });
const keysOf = ({ body }: { body?: unknown }) => (body as { data: { key: string }[] }).data.map(({ key }) => key);

test.each([
  ['another type', 'audit', { count: 'one' }, 'INVALID_ENTITY_VALUE'],
  ['a blank text', 'audit', { project: ' ' }, 'INVALID_ENTITY_VALUE'],
  ['an integer over 32 bits', 'audit', { count: 3_000_000_000 }, 'INVALID_ENTITY_VALUE'],
  ['an attribute that is not declared', 'audit', { who: 'x' }, 'INVALID_ENTITY_VALUE'],
  ['no object', 'audit', 'text', 'INVALID_ENTITY_VALUE'],
  ['an entity that is not declared', 'diary', { project: 'LEARN' }, 'INVALID_ENTITY_TYPE'],
])('%s is refused', (_, entityName, value, code) => {
  expect(set(makeStore(), 'k', value, entityName)).toMatchObject({ status: 400, body: { code } });
});

test('an entity has its own keys', () => {
  const store = fill(makeStore());
  store.set('k0', 'plain');
  expect(post(store, 'entity/get', { entityName: 'audit', key: 'k0' })).toMatchObject({
    body: { value: { count: 0 } },
  });
  expect(post(store, 'entity/delete', { entityName: 'audit', key: 'k0' }).status).toBe(204);
  expect(store.get('k0')?.value).toBe('plain');
});

test.each([
  ['a partition', { partition: ['LEARN'] }, ['k0', 'k1', 'k3']],
  ['newest first', { partition: ['LEARN'], sort: 'DESC' }, ['k3', 'k1', 'k0']],
  ['a range', { partition: ['LEARN'], range: { condition: 'GREATER_THAN', values: ['2026-01-01'] } }, ['k1', 'k3']],
  [
    'between two values',
    { partition: ['LEARN'], range: { condition: 'BETWEEN', values: ['2026-01-02', '2026-01-03'] } },
    ['k1'],
  ],
  ['a simple index', { indexName: 'count', range: { condition: 'LESS_THAN', values: [2] } }, ['k0', 'k1']],
  ['the index of keys', { indexName: 'by-key', range: { condition: 'BEGINS_WITH', values: ['k3'] } }, ['k3']],
  [
    'a filter',
    {
      partition: ['LEARN'],
      filters: { and: [{ property: 'repaired', condition: 'EQUAL_TO', values: [true] }] },
    },
    ['k0'],
  ],
  [
    'one of two filters',
    {
      partition: ['LEARN'],
      filters: {
        or: [
          { property: 'count', condition: 'EQUAL_TO', values: [1] },
          { property: 'count', condition: 'EQUAL_TO', values: [3] },
        ],
      },
    },
    ['k1', 'k3'],
  ],
])('a query by %s', (_, asked, keys) => {
  expect(keysOf(query(asked))).toEqual(keys);
});

test('a query goes through its pages in both directions', () => {
  for (const [sort, keys] of [
    ['ASC', ['k0', 'k1', 'k3']],
    ['DESC', ['k3', 'k1', 'k0']],
  ] as const) {
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const answer = query({ partition: ['LEARN'], limit: 2, sort, ...(cursor === undefined ? {} : { cursor }) });
      seen.push(...keysOf(answer));
      cursor = (answer.body as { cursor?: string }).cursor;
    } while (cursor !== undefined);
    expect(seen).toEqual(keys);
  }
});

test('a filter may leave a page empty that has a next one', () => {
  const filters = { and: [{ property: 'count', condition: 'EQUAL_TO', values: [3] }] };
  expect(query({ partition: ['LEARN'], limit: 2, filters }).body).toEqual({ data: [], cursor: expect.any(String) });
});

test.each([
  ['an index that is not declared', { indexName: 'by-nothing' }, 'INVALID_ENTITY_INDEX'],
  ['no partition', {}, 'INVALID_PARTITION'],
  ['too large a page', { partition: ['LEARN'], limit: 101 }, 'COMPLEX_QUERY_PAGE_LIMIT_NOT_IN_RANGE'],
  ['and with or', { partition: ['LEARN'], filters: { and: [], or: [] } }, 'INVALID_FILTER_OPERATORS_COMBINATION'],
])('a query with %s is refused', (_, asked, code) => {
  expect(query(asked)).toMatchObject({ body: { code } });
});

test('a transaction that does not meet its condition changes nothing', () => {
  const store = fill(makeStore());
  const conditions = { and: [{ property: 'count', condition: 'EQUAL_TO', values: [99] }] };
  const change = { key: 'k0', entityName: 'audit', value: { count: 5 }, conditions };
  expect(post(store, 'transaction', { set: [change], delete: [{ key: 'k1', entityName: 'audit' }] }).status).toBe(409);
  expect(store.shelf('audit')?.rows.get('k1')).toBeDefined();
  const right = { and: [{ property: 'count', condition: 'EQUAL_TO', values: [0] }] };
  expect(post(store, 'transaction', { set: [{ ...change, conditions: right }] }).status).toBe(204);
  expect(store.shelf('audit')?.rows.get('k0')?.value).toEqual({ count: 5 });
});

test('a batch reads and writes entities', () => {
  const store = makeStore();
  const items = [{ key: 'a', entityName: 'audit', value: { count: 1 } }];
  expect(post(store, 'batch/set', items).body).toEqual({
    successfulKeys: [{ key: 'a', entityName: 'audit' }],
    failedKeys: [],
  });
  expect(post(store, 'batch/get', [{ key: 'a', entityName: 'audit' }]).body).toMatchObject({
    successfulKeys: [{ key: 'a', value: { count: 1 } }],
  });
});
