const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The same JSON whatever the order of keys, since Jira promises none. */
export const isSameJson = (one: unknown, other: unknown): boolean => {
  if (!isObject(one) || !isObject(other)) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => isSameJson(one[key], other[key]));
};
