/** One difference between two JSON values. `entries`: of a list of texts; `order`: the same rows otherwise ordered. */
export type Change = { path: string[] } & (
  | { kind: 'added' | 'removed'; value: unknown }
  | { kind: 'becomes'; from: unknown; to: unknown }
  | { kind: 'entries'; added: string[]; removed: string[] }
  | { kind: 'order'; now: string[] }
);

type Row = { id: string };
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isRow = (value: unknown): value is Row => isObject(value) && typeof value['id'] === 'string';
const areDistinct = (values: readonly string[]): boolean => new Set(values).size === values.length;
const areRows = (values: readonly unknown[]): values is Row[] =>
  values.every(isRow) && areDistinct(values.map(({ id }) => id));
const areTexts = (values: readonly unknown[]): values is string[] =>
  values.every((value) => typeof value === 'string') && areDistinct(values);
const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const nameOf = (row: Row): string => row.id;

function betweenRows(from: readonly Row[], to: readonly Row[], path: string[]): Change[] {
  const old = new Map(from.map((row) => [row.id, row]));
  const fresh = new Map(to.map((row) => [row.id, row]));
  const kept = from.filter(({ id }) => fresh.has(id)).map(nameOf);
  const now = to.filter(({ id }) => old.has(id)).map(nameOf);
  return [
    ...from
      .filter(({ id }) => !fresh.has(id))
      .map((value): Change => ({ kind: 'removed', path: [...path, value.id], value })),
    ...to.flatMap((value): Change[] => {
      const before = old.get(value.id);
      const at = [...path, value.id];
      return before === undefined ? [{ kind: 'added', path: at, value }] : changesBetween(before, value, at);
    }),
    ...(isSame(kept, now) ? [] : [{ kind: 'order' as const, path, now: to.map(nameOf) }]),
  ];
}

function betweenTexts(from: readonly string[], to: readonly string[], path: string[]): Change[] {
  const added = to.filter((text) => !from.includes(text));
  const removed = from.filter((text) => !to.includes(text));
  if (added.length + removed.length > 0) return [{ kind: 'entries', path, added, removed }];
  return isSame(from, to) ? [] : [{ kind: 'order', path, now: [...to] }];
}

function betweenPlaces(from: readonly unknown[], to: readonly unknown[], path: string[]): Change[] {
  return Array.from({ length: Math.max(from.length, to.length) }, (_, index) =>
    oneOf(from, to, index, [...path, String(index + 1)]),
  ).flat();
}
function oneOf(from: readonly unknown[], to: readonly unknown[], index: number, path: string[]): Change[] {
  if (index >= from.length) return [{ kind: 'added', path, value: to[index] }];
  return index >= to.length
    ? [{ kind: 'removed', path, value: from[index] }]
    : changesBetween(from[index], to[index], path);
}

function betweenObjects(from: Record<string, unknown>, to: Record<string, unknown>, path: string[]): Change[] {
  return [...new Set([...Object.keys(from), ...Object.keys(to)])].flatMap((key): Change[] => {
    const [before, after] = [from[key], to[key]];
    const at = [...path, key];
    if (before === undefined && after === undefined) return [];
    if (before === undefined) return [{ kind: 'added', path: at, value: after }];
    return after === undefined ? [{ kind: 'removed', path: at, value: before }] : changesBetween(before, after, at);
  });
}

/**
 * What has to be done to one JSON value to get the other; none exactly when they are equal, the order of an object's keys
 * aside. Lists of rows are compared by id, lists of texts as sets, other lists place by place.
 */
export function changesBetween(from: unknown, to: unknown, path: string[] = []): Change[] {
  if (Array.isArray(from) && Array.isArray(to)) {
    if (areTexts(from) && areTexts(to)) return betweenTexts(from, to, path);
    return areRows(from) && areRows(to) ? betweenRows(from, to, path) : betweenPlaces(from, to, path);
  }
  if (isObject(from) && isObject(to)) return betweenObjects(from, to, path);
  return Object.is(from, to) ? [] : [{ kind: 'becomes', path, from, to }];
}
