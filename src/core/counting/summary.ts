import { addCounts, type Counts, type DayCounts } from '../feedback/counters';
import { feedbackOf, type FeedbackAbout, type FeedbackKind } from '../feedback/feedback';
import { COUNTED, missingPart, openedToFiled, sentBackFor } from './counter-names';
import { BUCKET_ENDS, medianOf, type MedianRange } from './time-buckets';

export type Ranked = { id: string; count: number };
export type Accepted = { id: string } & Record<FeedbackKind, number>;

/** What a period's counters say. Every number is a count of happenings; a share is left to whoever shows both its numbers. */
export type Summary = Record<Exclude<keyof typeof COUNTED, 'sentBack'>, number> & {
  /** Parts that were missing at filing, most often first. */
  missing: Ranked[];
  suggestions: Accepted[];
  answers: Accepted[];
  sentBack: number;
  sentBackFor: Ranked[];
  openedToFiled: MedianRange | null;
};

const of = (counts: Counts, name: string): number => (Object.hasOwn(counts, name) ? (counts[name] ?? 0) : 0);

/** Ids behind a prefix, `missing/os`, most often first. */
const rankedBehind = (counts: Counts, prefix: string): Ranked[] =>
  Object.entries(counts)
    .flatMap(([name, count]) => (name.startsWith(prefix) ? [{ id: name.slice(prefix.length), count }] : []))
    .toSorted((one, other) => other.count - one.count || (one.id < other.id ? -1 : 1));

function feedbackOn(counts: Counts, about: FeedbackAbout): Accepted[] {
  const rows = new Map<string, Accepted>();
  for (const [name, count] of Object.entries(counts)) {
    const read = feedbackOf(name);
    if (read?.about !== about) continue;
    const row = rows.get(read.id) ?? { id: read.id, accepted: 0, dismissed: 0, corrected: 0 };
    rows.set(read.id, { ...row, [read.kind]: row[read.kind] + count });
  }
  return [...rows.values()].toSorted((one, other) => other.accepted - one.accepted || (one.id < other.id ? -1 : 1));
}

const buckets = (counts: Counts): number[] =>
  Array.from({ length: BUCKET_ENDS.length + 1 }, (_, bucket) => of(counts, openedToFiled(bucket)));

export function summaryOf(rows: readonly DayCounts[]): Summary {
  const counts = rows.reduce<Counts>((sum, row) => addCounts(sum, row.counts), {});
  return {
    filed: of(counts, COUNTED.filed),
    reported: of(counts, COUNTED.reported),
    complete: of(counts, COUNTED.complete),
    fixed: of(counts, COUNTED.fixed),
    asked: of(counts, COUNTED.asked),
    granted: of(counts, COUNTED.granted),
    allowed: of(counts, COUNTED.allowed),
    requested: of(counts, COUNTED.requested),
    byRequest: of(counts, COUNTED.byRequest),
    declined: of(counts, COUNTED.declined),
    expired: of(counts, COUNTED.expired),
    restored: of(counts, COUNTED.restored),
    flagged: of(counts, COUNTED.flagged),
    settled: of(counts, COUNTED.settled),
    lowered: of(counts, COUNTED.lowered),
    sentBack: of(counts, COUNTED.sentBack),
    missing: rankedBehind(counts, missingPart('')),
    sentBackFor: rankedBehind(counts, sentBackFor('')),
    suggestions: feedbackOn(counts, 'category'),
    answers: feedbackOn(counts, 'answer'),
    openedToFiled: medianOf(buckets(counts)),
  };
}
