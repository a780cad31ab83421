/** A value as an expression of TypeScript. A function is only known to be one; what is undefined is left out. */
export function literalOf(value: unknown): string {
  if (typeof value === 'function') return '(() => { throw new Error(); })';
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return value === undefined ? 'undefined' : JSON.stringify(value);
  const entries = Object.entries(value).filter(([, one]) => one !== undefined);
  return `{ ${entries.map(([key, one]) => `${JSON.stringify(key)}: ${literalOf(one)}`).join(', ')} }`;
}
