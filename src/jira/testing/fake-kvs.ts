import * as z from 'zod/mini';

import type { FakeSite } from './fake-site';

const Keyed = z.object({ key: z.string(), value: z.optional(z.unknown()) });
const Conditions = z.object({
  and: z.array(z.object({ property: z.string(), condition: z.literal('EQUAL_TO'), values: z.tuple([z.unknown()]) })),
});
const Transaction = z.object({
  set: z.optional(z.array(z.extend(Keyed, { conditions: z.optional(Conditions) }))),
  delete: z.optional(z.array(Keyed)),
});
const Policed = z.object({ options: z.optional(z.object({ keyPolicy: z.optional(z.string()) })) });
const Query = z.object({
  limit: z.optional(z.number()),
  after: z.optional(z.string()),
  where: z.array(z.object({ values: z.tuple([z.string()]) })),
});
/** Smaller than what is asked for, so that every reader has to turn pages. */
const PAGE = 2;

const answerQuery = (site: FakeSite, body: unknown): Response => {
  const { after, where } = Query.parse(body);
  const prefix = where[0]?.values[0] ?? '';
  const found = [...site.kvs].filter(([key]) => key.startsWith(prefix));
  const start = Number(after ?? 0);
  const data = found.slice(start, start + PAGE).map(([key, value]) => ({ key, value }));
  const isLast = start + PAGE >= found.length;
  return Response.json(isLast ? { data } : { data, cursor: String(start + PAGE) });
};

const holds = (site: FakeSite, key: string, { and }: z.infer<typeof Conditions>): boolean =>
  and.every(({ property, values }) => z.looseObject({}).safeParse(site.kvs.get(key)).data?.[property] === values[0]);

/** All or nothing. */
const answerTransaction = (site: FakeSite, body: unknown): Response => {
  const { set = [], delete: gone = [] } = Transaction.parse(body);
  const isMet = set.every(({ key, conditions }) => conditions === undefined || holds(site, key, conditions));
  if (!isMet) return Response.json({ code: 'CONDITION_NOT_MET', message: 'a condition' }, { status: 409 });
  for (const { key, value } of set) site.kvs.set(key, value);
  for (const { key } of gone) site.kvs.delete(key);
  return new Response(null, { status: 204 });
};

/** Forge's key-value storage as `@forge/kvs` asks for it. */
export function answerKvs(site: FakeSite, path: string, body: unknown): Response {
  if (path.endsWith('/query')) return answerQuery(site, body);
  if (path.endsWith('/transaction')) return answerTransaction(site, body);
  const { key, value } = Keyed.parse(body);
  if (path.endsWith('/set')) {
    if (Policed.parse(body).options?.keyPolicy === 'FAIL_IF_EXISTS' && site.kvs.has(key))
      return Response.json({ code: 'KEY_ALREADY_EXISTS', message: 'the key exists' }, { status: 409 });
    site.kvs.set(key, value);
    return new Response(null, { status: 204 });
  }
  if (path.endsWith('/delete')) {
    site.kvs.delete(key);
    return new Response(null, { status: 204 });
  }
  if (!path.endsWith('/get')) return Response.json({ code: 'NOT_EMULATED', message: path }, { status: 501 });
  return site.kvs.has(key)
    ? Response.json({ key, value: site.kvs.get(key) })
    : Response.json({ code: 'KEY_NOT_FOUND', message: 'no such key' }, { status: 404 });
}
