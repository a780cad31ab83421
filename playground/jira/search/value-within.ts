/** What stands in a value of JSON under these keys; undefined where they lead nowhere. */
export const valueWithin = (value: unknown, [key, ...rest]: readonly string[]): unknown => {
  if (key === undefined) return value;
  return typeof value === 'object' && value !== null ? valueWithin(Reflect.get(value, key), rest) : undefined;
};

/** Every text, number and truth value in it, as words that can be searched. */
export const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (typeof value === 'number' || typeof value === 'boolean') return [`${value}`];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};
