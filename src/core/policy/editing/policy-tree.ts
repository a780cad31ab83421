import * as z from 'zod/mini';

import { valueAt, type Path } from '../portable/value-at';

/**
 * A policy while somebody works on it: sections by name, whatever is still wrong in them. `policyProblems` tells what is; only
 * what has none becomes a `Policy`.
 */
export const PolicyTree = z.record(z.string().check(z.maxLength(40)), z.unknown());
export type PolicyTree = z.infer<typeof PolicyTree>;

export const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function inserted(value: unknown, [key, ...rest]: Path, next: unknown): unknown {
  if (key === undefined) return next;
  if (typeof key === 'number') {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    return Array.from({ length: Math.max(list.length, key + 1) }, (_, index) =>
      index === key ? inserted(list[index], rest, next) : list[index],
    );
  }
  const before = isPlain(value) ? value : {};
  const inner = inserted(Object.hasOwn(before, key) ? before[String(key)] : undefined, rest, next);
  if (inner !== undefined) return { ...before, [key]: inner };
  return Object.fromEntries(Object.entries(before).filter(([name]) => name !== key));
}

/** The tree with another value at a path; `undefined` takes a setting away. What is beside the path stays the same object. */
export const withValueAt = (tree: PolicyTree, path: Path, next: unknown): PolicyTree =>
  PolicyTree.parse(inserted(tree, path, next));

/** The list at a path; one that is not there, or is none, is empty. */
export const listAt = (tree: PolicyTree, path: Path): readonly unknown[] => {
  const value = valueAt(tree, path);
  return Array.isArray(value) ? value : [];
};

/** The text at a path; empty where there is none. */
export const textAt = (tree: unknown, path: Path): string => {
  const value = valueAt(tree, path);
  return typeof value === 'string' ? value : '';
};
