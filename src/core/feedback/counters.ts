import * as z from 'zod/mini';

/** A day in UTC, `2026-11-21`. */
export const Day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
export type Day = z.infer<typeof Day>;

/** @param now milliseconds since 1970 */
export const dayOf = (now: number): Day => new Date(now).toISOString().slice(0, 10);

/** Numbers by the name of what is counted (`tick/refreshed/accepted`): no text of anybody, no person. */
export const Counts = z.record(z.string(), z.number());
export type Counts = z.infer<typeof Counts>;

/** What was counted in one space on one day under one policy revision. */
export const DayCounts = z.object({ day: Day, revision: z.number(), counts: Counts });
export type DayCounts = z.infer<typeof DayCounts>;

/** Both together. */
export function addCounts(one: Counts, other: Counts): Counts {
  const sum = new Map(Object.entries(one));
  for (const [name, count] of Object.entries(other)) sum.set(name, (sum.get(name) ?? 0) + count);
  return Object.fromEntries(sum);
}

/** Each of these once. */
export const countsOf = (names: readonly string[]): Counts =>
  names.reduce<Counts>((counts, name) => addCounts(counts, { [name]: 1 }), {});

/** One row for each day and revision, oldest first. */
export function sumByDay(rows: readonly DayCounts[]): DayCounts[] {
  const sums = new Map<string, DayCounts>();
  for (const { day, revision, counts } of rows) {
    const key = `${day} ${String(revision).padStart(7, '0')}`;
    sums.set(key, { day, revision, counts: addCounts(sums.get(key)?.counts ?? {}, counts) });
  }
  return [...sums.keys()].sort().flatMap((key) => sums.get(key) ?? []);
}
