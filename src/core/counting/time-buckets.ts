/** Upper ends in seconds, this one included; what took longer is in a last bucket without an end. Each is at most twice the one before, up to a quarter of an hour. */
export const BUCKET_ENDS = [
  30, 60, 90, 120, 180, 240, 300, 420, 600, 900, 1_800, 3_600, 7_200, 28_800, 86_400,
] as const;

/** The bucket of so many seconds: its place in `BUCKET_ENDS`, or one behind the last. */
export function bucketOf(seconds: number): number {
  const found = BUCKET_ENDS.findIndex((end) => seconds <= end);
  return found === -1 ? BUCKET_ENDS.length : found;
}

/** Between which two numbers of seconds the median lies; `to` null: it took longer than the last end. */
export type MedianRange = { from: number; to: number | null; of: number };

/**
 * The median of counted buckets. It is known no closer than its bucket, so both ends are told. The lower median of an even number.
 * @param counts by bucket; a place that is missing counts nothing
 */
export function medianOf(counts: readonly number[]): MedianRange | null {
  const of = counts.reduce((sum, count) => sum + count, 0);
  if (of === 0) return null;
  let below = 0;
  const bucket = counts.findIndex((count) => (below += count) >= of / 2);
  return { from: BUCKET_ENDS[bucket - 1] ?? 0, to: BUCKET_ENDS[bucket] ?? null, of };
}
