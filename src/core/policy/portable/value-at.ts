export type Path = readonly PropertyKey[];

const inner = (value: unknown, key: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

/** What stands at a path; undefined: nothing. */
export const valueAt = (value: unknown, path: Path): unknown => path.reduce(inner, value);

const textOf = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What people call the innermost row on the way to a path: its title, name or id; null where there is no row. */
export function rowNameAt(value: unknown, path: Path): string | null {
  for (let length = path.length; length > 0; length -= 1) {
    if (typeof path[length - 1] !== 'number') continue;
    const row = valueAt(value, path.slice(0, length));
    const name = textOf(inner(row, 'title')) ?? textOf(inner(row, 'name')) ?? textOf(inner(row, 'id'));
    if (name !== null) return name.length > 80 ? `${name.slice(0, 79)}…` : name;
  }
  return null;
}
