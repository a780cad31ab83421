import { isEmptyWord } from '../terms/is-empty-word';
import { askedTerms, type Asked } from './asked-terms';
import type { Duplicate, DuplicateQuery } from './candidate';
import type { DuplicateIndex, Posting } from './index-candidates';

/** Most candidates in an answer. */
export const MOST_DUPLICATES = 20;
const MOST_REASONS = 4;
const DAY = 86_400_000;

/**
 * BM25 over two fields (BM25F: Robertson, Zaragoza and Taylor 2004). The summary counts three times, rare words a little more
 * than usual, and what was filed lately a little more than what is old: chosen by hand on one half of other systems' work items;
 * on the other half, looked at once, they found as many more as on the first.
 */
const SATURATION = 1.5;
const SUMMARY_WEIGHT = 3;
const SUMMARY_LENGTH = 0.5;
const DESCRIPTION_LENGTH = 0.75;
const RARITY_POWER = 1.25;
const LATELY = 0.25;
const LATELY_DAYS = 45;

/** A term that is looked for: where it stands, and how much it is worth in a candidate that is full of it. */
type Sought = { word: string; worth: number; postings: readonly Posting[] };

const rarityOf = (all: number, holding: number): number =>
  Math.log(1 + (all - holding + 0.5) / (holding + 0.5)) ** RARITY_POWER;

function sought({ term, word, weight }: Asked, { postings, candidates }: DuplicateIndex): Sought {
  const there = postings.get(term) ?? [];
  return { word, worth: weight * rarityOf(candidates.length, there.length), postings: there };
}

/** How full of the term the candidate is, 0 to 1. */
function fullness({ lengths, mean }: DuplicateIndex, { at, inSummary, inDescription }: Posting): number {
  const length = lengths[at] ?? mean;
  const summary = inSummary / (1 - SUMMARY_LENGTH + (SUMMARY_LENGTH * length.summary) / mean.summary);
  const description =
    inDescription / (1 - DESCRIPTION_LENGTH + (DESCRIPTION_LENGTH * length.description) / mean.description);
  const often = SUMMARY_WEIGHT * summary + description;
  return often / (often + SATURATION);
}

function points(index: DuplicateIndex, terms: readonly Sought[]): Float64Array {
  const sums = new Float64Array(index.candidates.length);
  for (const { worth, postings } of terms)
    for (const posting of postings) sums[posting.at] = (sums[posting.at] ?? 0) + worth * fullness(index, posting);
  return sums;
}

/** Newer than the window, older than the query, and not the query itself: 1 for what is filed now, less with age; else 0. */
function timeliness({ key, created, windowDays }: DuplicateQuery, index: DuplicateIndex, at: number): number {
  const candidate = index.candidates[at];
  if (candidate === undefined || candidate.key === key || candidate.created >= created) return 0;
  const days = (created - candidate.created) / DAY;
  if (windowDays !== null && days > windowDays) return 0;
  return (1 + LATELY * Math.exp(-days / LATELY_DAYS)) / (1 + LATELY);
}

/** Postings stand in the order of the candidates. */
function postingOf(postings: readonly Posting[], wanted: number): Posting | undefined {
  let [low, high] = [0, postings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((postings[middle]?.at ?? wanted) < wanted) low = middle + 1;
    else high = middle;
  }
  return postings[low]?.at === wanted ? postings[low] : undefined;
}

function reasonsOf(index: DuplicateIndex, terms: readonly Sought[], at: number): string[] {
  const said = terms.flatMap(({ word, worth, postings }) => {
    const posting = postingOf(postings, at);
    return posting === undefined ? [] : [{ word, points: worth * fullness(index, posting) }];
  });
  const reasons = new Map<string, string>();
  for (const { word } of said.toSorted((one, other) => other.points - one.points)) {
    if (reasons.size === MOST_REASONS) break;
    if (!reasons.has(word.toLowerCase()) && !isEmptyWord(word)) reasons.set(word.toLowerCase(), word);
  }
  return [...reasons.values()];
}

/** The candidates that say the same as what is being written, likeliest first, at most 20; what shares no word is left out. */
export function rankDuplicates(index: DuplicateIndex, query: DuplicateQuery): Duplicate[] {
  const terms = askedTerms(query).map((asked) => sought(asked, index));
  const most = terms.reduce((sum, { worth }) => sum + worth, 0);
  const ranked: { at: number; score: number }[] = [];
  points(index, terms).forEach((sum, at) => {
    const score = sum === 0 ? 0 : (sum / most) * timeliness(query, index, at);
    if (score > 0) ranked.push({ at, score });
  });
  return ranked
    .sort((one, other) => other.score - one.score || one.at - other.at)
    .slice(0, MOST_DUPLICATES)
    .map(({ at, score }) => ({
      key: index.candidates[at]?.key ?? '',
      score,
      because: reasonsOf(index, terms, at),
    }));
}
