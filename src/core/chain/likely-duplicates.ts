import { candidateQuery } from '../suggest/duplicates/candidate-query';
import type { Candidate } from '../suggest/duplicates/candidate';
import { indexCandidates } from '../suggest/duplicates/index-candidates';
import { rankDuplicates } from '../suggest/duplicates/rank-duplicates';
import type { ChainItem } from './chain-item';

/** As the panel looks for them (static/report-form/duplicates): a year back, and a fifth of the words in common. */
const WINDOW_DAYS = 365;
const LEAST_SCORE = 0.2;
const MOST = 5;
const LONGEST_SUMMARY = 255;
const DAY = 86_400_000;

/** `because`: words that both have. */
export type LikelyDuplicate = { key: string; summary: string; status: string; because: string[] };
type Filed = Candidate & { status: string };

/** The JQL for what may be the same trouble as this work item; null: its summary says too little to look for. */
export const duplicatesQuery = ({ key, summary, created }: ChainItem, projectId: string): string | null =>
  candidateQuery({ projectId, summary, ownKey: key, since: created - WINDOW_DAYS * DAY });

/** Those that say the same, likeliest first, at most five, all of them older than the work item. */
export function likelyDuplicates(found: readonly Filed[], item: ChainItem): LikelyDuplicate[] {
  const { key, created, summary } = item;
  const query = { key, created, summary, description: '', windowDays: WINDOW_DAYS };
  const ranked = rankDuplicates(indexCandidates(found), query).filter(({ score }) => score >= LEAST_SCORE);
  return ranked.slice(0, MOST).flatMap(({ key: like, because }) => {
    const one = found.find((candidate) => candidate.key === like);
    if (one === undefined) return [];
    return [{ key: like, summary: one.summary.slice(0, LONGEST_SUMMARY), status: one.status, because }];
  });
}
