import * as z from 'zod/mini';

const Ids = z.array(z.string()).check(z.maxLength(400));

/**
 * How one section of a space differs from the site's. By id: `set` are other or new, `gone` are left out, `order` stands where
 * the order is not the site's with the new ones behind. `whole`: the section as it is. `absent`: the space has none of it.
 */
export const Difference = z.union([
  z.object({ set: z.array(z.object({ id: z.string(), value: z.unknown() })), gone: Ids, order: z.nullable(Ids) }),
  z.object({ absent: z.literal(true) }),
  z.object({ whole: z.unknown() }),
]);
export type Difference = z.infer<typeof Difference>;

export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** Rows by their ids, entries by their keys; null for what has neither. */
export function byId(value: unknown): Map<string, unknown> | null {
  if (isPlain(value)) return new Map(Object.entries(value));
  if (!Array.isArray(value)) return null;
  const rows = value.map((row: unknown) => [isPlain(row) ? row['id'] : null, row] as const);
  const known = rows.flatMap(([id, row]) => (typeof id === 'string' ? [[id, row] as const] : []));
  const map = new Map(known);
  return map.size === value.length ? map : null;
}

const merged = (old: ReadonlyMap<string, unknown>, set: ReadonlyMap<string, unknown>, gone: readonly string[]) =>
  new Map([...[...old].filter(([id]) => !gone.includes(id)), ...set]);

/** Null: they are the same. */
export function changedOf(from: unknown, to: unknown): Difference | null {
  if (same(from, to)) return null;
  if (to === undefined) return { absent: true };
  const [old, now] = [byId(from), byId(to)];
  if (old === null || now === null || Array.isArray(from) !== Array.isArray(to)) return { whole: to };
  const set = new Map([...now].filter(([id, value]) => !same(value, old.get(id))));
  const gone = [...old.keys()].filter((id) => !now.has(id));
  const isInOrder = same([...merged(old, set, gone).keys()], [...now.keys()]);
  return { set: [...set].map(([id, value]) => ({ id, value })), gone, order: isInOrder ? null : [...now.keys()] };
}

/** The site's section with the difference. Rows that the site got since stay, behind those that an `order` names. */
export function applied(from: unknown, difference: Difference): unknown {
  if ('absent' in difference) return undefined;
  if ('whole' in difference) return difference.whole;
  const old = byId(from) ?? new Map<string, unknown>();
  const all = merged(old, new Map(difference.set.map(({ id, value }) => [id, value])), difference.gone);
  const first = (difference.order ?? []).filter((id) => all.has(id));
  const ids = [...new Set([...first, ...all.keys()])];
  const rows = ids.map((id) => [id, all.get(id)] as const);
  return Array.isArray(from) ? rows.map(([, row]) => row) : Object.fromEntries(rows);
}
