/** Nearest-rank quantile of at least one number; `share` between 0 and 1. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error('A quantile of nothing.');
  return found;
}

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);
export const p95 = (numbers: readonly number[]): number => quantile(numbers, 0.95);
