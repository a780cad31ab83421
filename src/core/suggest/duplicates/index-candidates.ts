import { termsOf } from '../terms/terms-of';
import type { Candidate } from './candidate';

/** One term in one candidate: how often it stands in the summary and in the description. */
export type Posting = { at: number; inSummary: number; inDescription: number };
type Lengths = { summary: number; description: number };

export type DuplicateIndex = {
  candidates: readonly Candidate[];
  postings: ReadonlyMap<string, readonly Posting[]>;
  /** In terms, by candidate. */
  lengths: readonly Lengths[];
  mean: Lengths;
};

/** What comes later in a long text is logs and stack traces. */
export const MOST_SIGNS = 12_000;

type Counts = Map<string, { summary: number; description: number }>;

function countTerms(counts: Counts, text: string, place: keyof Lengths): number {
  const terms = termsOf(text.slice(0, MOST_SIGNS));
  for (const { term } of terms) {
    const count = counts.get(term) ?? { summary: 0, description: 0 };
    count[place] += 1;
    counts.set(term, count);
  }
  return terms.length;
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length) || 1;

/** Made once for a list of candidates, asked often. */
export function indexCandidates(candidates: readonly Candidate[]): DuplicateIndex {
  const postings = new Map<string, Posting[]>();
  const lengths = candidates.map(({ summary, description }, at) => {
    const counts: Counts = new Map();
    const length = {
      summary: countTerms(counts, summary, 'summary'),
      description: countTerms(counts, description, 'description'),
    };
    for (const [term, count] of counts) {
      const posting = { at, inSummary: count.summary, inDescription: count.description };
      const there = postings.get(term);
      if (there === undefined) postings.set(term, [posting]);
      else there.push(posting);
    }
    return length;
  });
  const mean = {
    summary: meanOf(lengths.map(({ summary }) => summary)),
    description: meanOf(lengths.map(({ description }) => description)),
  };
  return { candidates, postings, lengths, mean };
}
