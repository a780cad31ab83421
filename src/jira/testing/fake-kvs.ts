import * as z from 'zod/mini';

import type { FakeSite } from './fake-site';

const Keyed = z.object({ key: z.string(), value: z.optional(z.unknown()) });
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

/** Forge's key-value storage as `@forge/kvs` asks for it. */
export function answerKvs(site: FakeSite, path: string, body: unknown): Response {
  if (path.endsWith('/query')) return answerQuery(site, body);
  const { key, value } = Keyed.parse(body);
  if (path.endsWith('/set')) {
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
