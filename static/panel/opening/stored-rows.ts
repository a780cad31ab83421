const MOST_ROWS = 200;
const DEEPEST = 3;

const isBranch = (value: unknown): value is object => typeof value === 'object' && value !== null;
const textOf = (leaf: unknown): string => {
  if (typeof leaf === 'string') return leaf;
  return typeof leaf === 'number' || typeof leaf === 'boolean' ? String(leaf) : '';
};

/** What stands in a value whose shape is not known: names and texts, in order, bounded. Empty leaves are left out. */
export function storedRows(value: unknown, depth = 0): { name: string; text: string }[] {
  if (!isBranch(value) || depth >= DEEPEST) return [];
  const rows = Object.entries(value).flatMap(([name, leaf]: [string, unknown]) =>
    isBranch(leaf)
      ? storedRows(leaf, depth + 1).map((row) => ({ ...row, name: `${name}.${row.name}` }))
      : [{ name, text: textOf(leaf) }],
  );
  return rows.filter(({ text }) => text !== '').slice(0, MOST_ROWS);
}
