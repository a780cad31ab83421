import type { Path } from './value-at';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Paths of settings that stand in what was given and that the schema did not take over. */
export function unknownKeys(given: unknown, taken: unknown, path: Path = []): Path[] {
  if (!isObject(given) || !isObject(taken)) return [];
  return Object.entries(given).flatMap(([name, value]: [string, unknown]) => {
    const key = Array.isArray(given) ? Number(name) : name;
    if (!Object.hasOwn(taken, name)) return [[...path, key]];
    return unknownKeys(value, Reflect.get(taken, name), [...path, key]);
  });
}
