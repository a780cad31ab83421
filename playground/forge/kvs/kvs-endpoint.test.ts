import { answerKvs } from './kvs-endpoint';
import { createKvsStore, type KvsStore } from './kvs-store';

let now = 0;
const makeStore = (): KvsStore => createKvsStore(() => now);
const post = (store: KvsStore, path: string, body: unknown) =>
  answerKvs(store, `/api/v1/${path}`, JSON.stringify(body));
const nested = (depth: number): unknown => (depth === 0 ? 'end' : { in: nested(depth - 1) });
const set = (key: string, value: unknown, options: object = {}) =>
  post(makeStore(), 'set', { key, value, options: { keyPolicy: 'OVERRIDE', ...options } });

test.each([
  ['a plain key', 'policy:learn-1', {}, 200],
  ['a key of 500 characters', 'k'.repeat(500), {}, 200],
  ['an empty key', '', {}, 'KEY_TOO_SHORT'],
  ['a key of 501 characters', 'k'.repeat(501), {}, 'KEY_TOO_LONG'],
  ['a key of blanks', '  ', {}, 'INVALID_KEY'],
  ['a key with a slash', 'a/b', {}, 'INVALID_KEY'],
  ['a value of 240 KiB', 'k', 'x'.repeat(240 * 1024 - 2), 200],
  ['a value one byte over 240 KiB', 'k', 'x'.repeat(240 * 1024 - 1), 'MAX_SIZE'],
  ['a value 31 deep', 'k', nested(31), 200],
  ['a value 32 deep', 'k', nested(32), 'MAX_DEPTH'],
  ['nothing', 'k', null, 'INVALID_VALUE'],
])('%s', (_, key, value, expected) => {
  const { status, body } = set(key, value);
  expect(typeof expected === 'number' ? status : body).toEqual(
    typeof expected === 'number' ? expected : { code: expected, message: expect.any(String) },
  );
});

test('a key that is not there is a 404 that @forge/kvs turns into undefined', () => {
  expect(post(makeStore(), 'get', { key: 'k' })).toMatchObject({ status: 404, body: { code: 'KEY_NOT_FOUND' } });
  expect(post(makeStore(), 'delete', { key: 'k' })).toMatchObject({ status: 404, body: { code: 'KEY_NOT_FOUND' } });
});

test('FAIL_IF_EXISTS keeps the first value', () => {
  const store = makeStore();
  const once = (value: string) =>
    post(store, 'set', { key: 'k', value, options: { keyPolicy: 'FAIL_IF_EXISTS' } }).status;
  expect([once('first'), once('second')]).toEqual([200, 409]);
  expect(store.get('k')?.value).toBe('first');
});

test.each([
  ['PREVIOUS', 'old'],
  ['LATEST', 'new'],
])('an override can return the %s value', (returnValue, value) => {
  const store = makeStore();
  store.set('k', 'old');
  expect(
    post(store, 'set', { key: 'k', value: 'new', options: { keyPolicy: 'OVERRIDE', returnValue } }).body,
  ).toMatchObject({ value });
});

test('a value with a time to live goes when its time is over', () => {
  const store = makeStore();
  now = 1_000;
  post(store, 'set', { key: 'lock', value: 1, options: { keyPolicy: 'OVERRIDE', ttl: { value: 2, unit: 'MINUTES' } } });
  now += 119_999;
  expect(store.get('lock')?.expireTime).toBe('1970-01-01T00:02:01.000Z');
  now += 1;
  expect(store.get('lock')).toBeUndefined();
});

test('a time to live ends at one year', () => {
  expect(set('k', 1, { ttl: { value: 365, unit: 'DAYS' } }).status).toBe(200);
  expect(set('k', 1, { ttl: { value: 366, unit: 'DAYS' } })).toMatchObject({ body: { code: 'INVALID_TTL' } });
});

test('a query goes through its pages in the order of keys', () => {
  const store = makeStore();
  for (const key of ['b:2', 'a:1', 'b:1', 'b:3']) store.set(key, key);
  const where = [{ property: 'key', condition: 'BEGINS_WITH', values: ['b:'] }];
  const first = post(store, 'query', { where, limit: 2 });
  expect(first.body).toMatchObject({ data: [{ key: 'b:1' }, { key: 'b:2' }], cursor: 'b:2' });
  expect(post(store, 'query', { where, limit: 2, after: 'b:2' }).body).toEqual({
    data: [expect.objectContaining({ key: 'b:3' })],
  });
});

test('a query returns ten values when nothing is said, and at most a hundred', () => {
  const store = makeStore();
  for (let n = 100; n < 130; n += 1) store.set(`k${n}`, n);
  expect(post(store, 'query', {}).body).toMatchObject({ data: { length: 10 } });
  expect(post(store, 'query', { limit: 101 })).toMatchObject({ body: { code: 'LIST_QUERY_LIMIT_EXCEEDED' } });
});

test.each([
  ['written', 102, (store: KvsStore) => post(store, 'set', { key: 'k', value: 'x' }).status],
  ['read', 1_228, (store: KvsStore) => post(store, 'get', { key: 'k' }).status],
])('a key is %s %i times in one second in steps of 10 KB, then not until the next', (_, times, once) => {
  now = 5_000;
  const store = makeStore();
  store.set('k', 'x');
  for (let n = 0; n < times; n += 1) expect(once(store)).toBe(200);
  expect(once(store)).toBe(429);
  expect(post(store, 'set', { key: 'other', value: 'x' }).status).toBe(200);
  now += 1_000;
  expect(once(store)).toBe(200);
});

const many = (count: number) => Array.from({ length: count }, (_, n) => ({ key: `k${n}`, value: n }));

test.each([
  ['26 operations', { set: many(26) }, 'TOO_MANY_OPERATIONS'],
  ['no operation', {}, 'EMPTY_OPERATIONS'],
  ['one key twice', { set: many(1), delete: [{ key: 'k0' }] }, 'DUPLICATE_KEYS'],
  ['one value that is too large', { set: [...many(1), { key: 'big', value: 'x'.repeat(300_000) }] }, 'MAX_SIZE'],
])('a transaction with %s does nothing at all', (_, body, code) => {
  const store = makeStore();
  expect(post(store, 'transaction', body)).toMatchObject({ status: 400, body: { code } });
  expect(store.list('', undefined, 100).page).toEqual([]);
});

const MB = 1_024 * 1_024;
/** Values that make the request exactly so many bytes. */
const filling = (bytes: number) => {
  const set = Array.from({ length: 18 }, (_, n) => ({ key: `k${n + 10}`, value: 'x'.repeat(230_000) }));
  const rest = bytes - JSON.stringify({ set: [...set, { key: 'rest', value: '' }] }).length;
  return { set: [...set, { key: 'rest', value: 'x'.repeat(rest) }] };
};
test.each([
  [4 * MB, 204],
  [4 * MB + 1, 413],
])('a transaction of %i bytes answers %i', (bytes, status) => {
  expect(post(makeStore(), 'transaction', filling(bytes)).status).toBe(status);
});

test.each([
  ['set', 25, 200],
  ['set', 26, 400],
  ['get', 25, 200],
  ['get', 26, 400],
  ['delete', 25, 200],
  ['delete', 26, 400],
])('a batch/%s of %i answers %i', (doing, count, status) => {
  expect(post(makeStore(), `batch/${doing}`, many(count)).status).toBe(status);
});

test('a transaction of 25 sets and deletes', () => {
  const store = makeStore();
  store.set('gone', 1);
  expect(post(store, 'transaction', { set: many(24), delete: [{ key: 'gone' }] }).status).toBe(204);
  expect(store.list('', undefined, 100).page).toHaveLength(24);
});

test('in a batch each operation stands for itself', () => {
  const store = makeStore();
  expect(post(store, 'batch/set', [...many(1), { key: 'a/b', value: 1 }]).body).toEqual({
    successfulKeys: [{ key: 'k0' }],
    failedKeys: [{ key: 'a/b', error: { code: 'INVALID_KEY', message: expect.any(String) } }],
  });
  expect(post(store, 'batch/get', [{ key: 'k0' }, { key: 'k9' }]).body).toMatchObject({
    successfulKeys: [{ key: 'k0', value: 0 }],
    failedKeys: [{ key: 'k9', error: { code: 'KEY_NOT_FOUND' } }],
  });
});

test.each(['secret/get', 'secret/set'])('%s is not emulated and says so', (path) => {
  expect(post(makeStore(), path, { key: 'k' })).toMatchObject({ status: 501, body: { code: 'NOT_EMULATED' } });
});

test('what is stored is a copy', () => {
  const store = makeStore();
  const value = { list: [1] };
  store.set('k', value);
  value.list.push(2);
  expect(store.get('k')?.value).toEqual({ list: [1] });
});
