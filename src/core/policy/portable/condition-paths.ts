import type { Condition } from '../condition';

/** The answers that a condition reads, each with its place in the condition. */
export function conditionPaths(condition: Condition | undefined): { path: string; at: (string | number)[] }[] {
  if (condition === undefined) return [];
  const [form, clauses] = 'any' in condition ? (['any', condition.any] as const) : (['all', condition.all] as const);
  return clauses.flatMap((clause, index) =>
    'path' in clause
      ? [{ path: clause.path, at: [form, index, 'path'] }]
      : clause.paths.map((path, one) => ({ path, at: [form, index, 'paths', one] })),
  );
}
