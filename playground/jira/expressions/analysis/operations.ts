/** How many expensive operations, by power of N: `[2, 1]` is `N + 2`. N is the length of any List. */
export type Operations = readonly number[];

export const NONE: Operations = [];
export const ONE: Operations = [1];

export const sum = (all: readonly Operations[]): Operations =>
  all.reduce<number[]>((total, one) => {
    const length = Math.max(total.length, one.length);
    return Array.from({ length }, (_, power) => (total[power] ?? 0) + (one[power] ?? 0));
  }, []);

export const forEach = (inner: Operations): Operations => (inner.some((count) => count > 0) ? [0, ...inner] : NONE);

/** As Jira's analysis writes it: `N + 2`, `2N`, `N^2`, `0`. */
export function textOfOperations(operations: Operations): string {
  const terms = operations.flatMap((count, power) => (count === 0 ? [] : [termOf(count, power)]));
  return terms.length === 0 ? '0' : terms.reverse().join(' + ');
}

function termOf(count: number, power: number): string {
  if (power === 0) return String(count);
  const factor = power === 1 ? 'N' : `N^${power}`;
  return count === 1 ? factor : `${count}${factor}`;
}
